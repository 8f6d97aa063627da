import type {Text} from './model.js';

/** A general statement, which also stands with a list that names a medicine. */
export const notInsteadOfCare: Text = (msg) =>
  msg(
    'Massage can be part of your care plan. It does not take the place of medical care, exercise or medicine. Talk with your doctor before you change anything about your medicine.',
  );
