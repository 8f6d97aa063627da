// Form.io's renderer without its builder, and the style sheets that its documentation names.
import 'bootstrap/dist/css/bootstrap.min.css';
import '@formio/js/dist/formio.form.min.css';
import {Formio} from '@formio/js/form';
import {groups} from 'virtual:questions';

const form = await Formio.createForm(document.querySelector('#form'), {
  display: 'form',
  components: groups.map(([title, items], index) => ({
    type: 'panel',
    key: `group${index}`,
    title,
    components: items.map(({id, name, hint}) => ({type: 'checkbox', key: id, label: name, ...(hint && {description: hint})})),
  })),
});
window.form = form;
window.formReady = true;
