import type {SideEffect} from '../model.js';

/** What is usually normal after a massage, most common first, with its usual course. */
export const sideEffects: readonly SideEffect[] = [
  {
    id: 'soreness',
    name: (msg) => msg('Tenderness or soreness where massaged'),
    course: (msg) => msg('Often starts within 12 hours. In one study most was gone in 36 hours; sometimes a few days.'),
    sources: ['cambron-2007', 'seed-000-revive', 'seed-003-findatherapy'],
    facts: ['S0-62', 'S0-68', 'S3-54'],
  },
  {
    id: 'sensitivity',
    name: (msg) => msg('Sensitivity or tightness where massaged'),
    course: (msg) => msg('Hours to days.'),
    sources: ['seed-000-revive'],
    facts: ['S0-63', 'S0-68'],
  },
  {
    id: 'tiredness',
    name: (msg) => msg('Tiredness or a need to rest'),
    course: (msg) => msg('Usually hours.'),
    sources: ['seed-000-revive'],
    facts: ['S0-64', 'S0-68'],
  },
  {
    id: 'thirst-hunger',
    name: (msg) => msg('Thirst or hunger'),
    course: (msg) => msg('Usually hours.'),
    sources: ['seed-000-revive'],
    facts: ['S0-65', 'S0-66', 'S0-68'],
  },
  {
    id: 'mild-headache',
    name: (msg) => msg('Mild headache'),
    course: (msg) => msg('Usually hours.'),
    sources: ['seed-000-revive'],
    facts: ['S0-67', 'S0-68'],
  },
  {
    id: 'minor-discomfort',
    name: (msg) => msg('Minor discomfort'),
    course: (msg) => msg('Few, and possible even when massage was right. In one study 10 in 100 had some, none major.'),
    sources: ['seed-004-msd', 'cambron-2007', 'seed-000-revive', 'seed-003-findatherapy'],
    facts: ['S0-61', 'S4-10', 'S3-53'],
  },
  {
    id: 'short-worsening',
    name: (msg) => msg('Your problem a little worse for a short while'),
    course: (msg) => msg('It passes. 20 to 40 in 100 people report some short unpleasant effect after hands-on treatment.'),
    sources: ['seed-004-msd', 'sherman-2014', 'painsci-cambron'],
    facts: ['S4-11'],
  },
  {
    id: 'mild-bruising',
    name: (msg) => msg('A mild bruise or swelling if you bruise easily (tell us)'),
    course: (msg) => msg('Days. It is not expected after normal work, so tell us.'),
    sources: ['nccam-copy', 'seed-004-msd'],
    facts: ['S4-12'],
  },
  {
    id: 'skin-irritation',
    name: (msg) => msg('Mildly irritated skin from oil'),
    course: (msg) => msg('Stop using the oil. Call us about a rash that itches or spreads.'),
    sources: ['mayo-copy', 'camcancer-aroma'],
  },
  {
    id: 'unexpected-good-effects',
    name: (msg) => msg('Good effects you did not expect'),
    course: (msg) => msg('23 in 100 people in one study. Good effects usually began at once and lasted over 48 hours.'),
    sources: ['cambron-2007'],
  },
];
