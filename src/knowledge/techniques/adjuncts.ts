import type {Technique} from '../model.js';
import {techniqueNames} from './names.js';

/** What may be added to a massage. */
export const adjuncts: readonly Technique[] = [
  {
    id: 'cupping',
    kind: 'adjunct',
    name: techniqueNames.cupping,
    synonyms: (msg) => msg('dry cupping, suction cups, cups, cupping therapy, hijama, vacuum massage, fire cupping, wet cupping'),
    summary: (msg) =>
      msg(
        'Cups are set on the skin and hold on by suction. People choose it for tight muscles. Wet cupping, which pierces the skin, is not part of massage.',
      ),
    feel: (msg) => msg('A pull on the skin. Round marks can stay for days.'),
    pressure: [3, 4],
    minutes: [5, 15],
    goals: ['tight-spots'],
    regions: ['upper-back', 'lower-back', 'shoulders', 'thighs'],
    strokes: [],
    cautions: [
      'anticoagulants',
      'bleeding-disorder',
      'fragile-skin',
      'anaemia',
      'pregnancy-second-third-trimester',
      'lymphoedema',
      'diabetes',
      'sickle-cell-disease',
      'pregnancy-first-trimester',
      'antiplatelets-nsaids',
    ],
    benefits: [
      {
        text: (msg) => msg('May ease pain. Only weak studies say so.'),
        evidence: 'limited',
        sources: ['nccih-cupping'],
      },
    ],
    limits: (msg) => msg('It can leave marks, scars or burns, and the skin can get infected.'),
    sources: ['nccih-cupping'],
  },
  {
    id: 'aromatherapy',
    kind: 'adjunct',
    name: techniqueNames.aromatherapy,
    synonyms: (msg) =>
      msg('aromatherapy massage, essential oils, scented oil, lavender oil, aroma massage, oil massage, aroma therapy, fragrance'),
    summary: (msg) =>
      msg(
        'Plant oils with a scent (essential oils) are thinned and used in the massage oil. Some therapists add it, with quiet music, to help you relax.',
      ),
    feel: (msg) => msg('Scented and soothing.'),
    pressure: [1, 3],
    goals: ['relaxation'],
    regions: ['whole-body'],
    strokes: ['effleurage'],
    cautions: ['asthma', 'epilepsy', 'allergy', 'pregnancy-first-trimester', 'fragile-skin'],
    benefits: [
      {
        text: (msg) => msg('May ease anxiety a little, for a short time, in people with cancer.'),
        evidence: 'limited',
        sources: ['camcancer-aroma'],
      },
    ],
    limits: (msg) =>
      msg('Studies found no effect on mood or depression. The oils can irritate the skin, cause a rash, or make skin react to the sun.'),
    sources: ['camcancer-aroma', 'eo-safety-2020', 'seed-003-findatherapy'],
    facts: ['S3-26'],
  },
  {
    id: 'heat-cold-packs',
    kind: 'adjunct',
    name: techniqueNames['heat-cold-packs'],
    synonyms: (msg) =>
      msg('hot pack, ice pack, heat pack, cold pack, warm pack, wheat bag, hot water bottle, heating pad, gel pack, hot and cold'),
    summary: (msg) => msg('A warm or cold pack before or after a massage, for comfort.'),
    feel: (msg) => msg('Warmth eases, cold numbs.'),
    minutes: [10, 20],
    goals: ['pain'],
    regions: ['upper-back', 'lower-back', 'knees', 'shoulders'],
    strokes: [],
    cautions: [
      'peripheral-neuropathy',
      'diabetes',
      'open-wound',
      'sunburn',
      'infusion-pump-sensor',
      'opioid-painkillers',
      'transdermal-patch-topical',
      'multiple-sclerosis',
      'peripheral-artery-disease',
    ],
    benefits: [
      {
        text: (msg) => msg('May ease back pain for a while.'),
        evidence: 'traditional',
        sources: ['seed-001-radiant'],
        facts: ['S1-04'],
      },
    ],
    limits: (msg) => msg('The comfort is short. No studies were found.'),
    sources: ['seed-001-radiant'],
    facts: ['S1-04'],
  },
];
