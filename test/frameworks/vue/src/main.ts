import {createApp} from 'vue';
import Techniques from './Techniques.vue';

createApp(Techniques).mount('#app');
