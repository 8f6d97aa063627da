import {mount} from 'svelte';
import Techniques from './Techniques.svelte';

mount(Techniques, {target: document.getElementById('app')!});
