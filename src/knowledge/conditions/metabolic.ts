import type {Condition} from '../model.js';

/** Metabolism and hormones: sugar, thyroid, adrenal glands, cholesterol. */
export const metabolic: readonly Condition[] = [
  {
    id: 'diabetes',
    category: 'metabolic',
    contraindication: 'precaution',
    scope: 'core',
    name: (msg) => msg('Diabetes'),
    hint: (msg) => msg('Type 1, type 2 or prediabetes'),
    synonyms: (msg) =>
      msg(
        'type 1, type 2, type 1 diabetes, type 2 diabetes, metformin, gliclazide, insulin, sugar problem, blood sugar, high sugar, low sugar, hypo, diabetic, diabeties, diabetis, diabetes mellitus, prediabetes, pre-diabetes, borderline diabetes, sugar diabetes, T1D, T2D, Jardiance, Farxiga, Glucophage, Diamicron, glimepiride, Amaryl, glipizide, glyburide, glibenclamide, repaglinide, pioglitazone, sitagliptin, Januvia, Janumet, linagliptin, Trajenta, saxagliptin, alogliptin, acarbose, empagliflozin, dapagliflozin, Forxiga, canagliflozin, Invokana, Rybelsus, tolbutamide, tolazamide',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'low-sugar',
            label: (msg) => msg('Shaky, sweaty or confused, as when my sugar is too low'),
            contraindication: 'emergency',
            handsOverTo: ['rf-diabetic-emergency'],
          },
          {
            id: 'high-sugar',
            label: (msg) => msg('Vomiting, very thirsty, breathing deep and fast, or very drowsy'),
            contraindication: 'emergency',
            handsOverTo: ['rf-diabetic-emergency'],
          },
          {
            id: 'black-toe-or-wound-with-fever',
            label: (msg) => msg('A black toe, dead skin (gangrene), or a foot wound with fever'),
            contraindication: 'emergency',
            handsOverTo: ['diabetes-with-complications'],
          },
          {
            id: 'foot-problem',
            label: (msg) => msg('A wound on my foot, or a hot, swollen foot'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['skin-ulcer', 'rf-red-streaks'],
          },
        ],
      },
      {
        id: 'control',
        step: 'state',
        question: (msg) => msg('How is your sugar these days?'),
        answers: [
          {
            id: 'unsteady-or-new',
            label: (msg) => msg('Poorly controlled, up and down, or my diabetes is newly found'),
            contraindication: 'clearance',
            maxPressure: 2,
          },
          {id: 'well-controlled', label: (msg) => msg('Well controlled'), contraindication: 'precaution'},
        ],
      },
      {
        id: 'feeling-in-feet',
        step: 'state',
        question: (msg) => msg('How is the feeling in your feet?'),
        answers: [
          {
            id: 'numb',
            label: (msg) => msg('My feet are numb'),
            contraindication: 'none',
            handsOverTo: ['peripheral-neuropathy'],
          },
          {id: 'usual', label: (msg) => msg('I feel my feet as usual'), contraindication: 'none'},
        ],
      },
    ],
    regions: ['feet', 'lower-legs', 'thighs', 'affected-area'],
    maxPressure: 3,
    avoid: ['deep-tissue-massage', 'hot-stone-massage'],
    reason: (msg) => msg('Feet may feel less, skin may mend slowly, and your sugar may drop.'),
    advice: (msg) =>
      msg(
        'Eat before you come and keep something sugary near. We look at your skin first, do no deep work on feet or legs, and keep off your insulin spot.',
      ),
    instead: (msg) => msg('Gentle strokes on skin that is whole and feels normal.'),
    ask: (msg) => msg('Ask your doctor: "Is my sugar steady enough for massage, and is the feeling in my feet normal?"'),
    ownCaution: true,
    sources: ['amta-meds-notes', 'diabetes-medicinenet', 'salvo-diabetes', 'gale'],
    facts: ['S2-90'],
  },
  {
    id: 'diabetes-with-complications',
    category: 'metabolic',
    contraindication: 'absolute',
    scope: 'extended',
    name: (msg) => msg('Diabetes with complications'),
    hint: (msg) => msg('It has affected your kidneys, heart, blood vessels, nerves, feet or eyes'),
    synonyms: (msg) =>
      msg(
        'diabetic kidney disease, diabetic nephropathy, diabetic heart disease, diabetic vessel damage, gangrene, black toe, diabetic retinopathy, diabetic eye disease, Charcot foot, diabetic foot, diabetes complications, diabetes damage',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'low-sugar',
            label: (msg) => msg('Shaky, sweaty or confused, as when my sugar is too low'),
            contraindication: 'emergency',
            handsOverTo: ['rf-diabetic-emergency'],
          },
          {
            id: 'high-sugar',
            label: (msg) => msg('Vomiting, very thirsty, breathing deep and fast, or very drowsy'),
            contraindication: 'emergency',
            handsOverTo: ['rf-diabetic-emergency'],
          },
          {
            id: 'breathless-or-chest-pain',
            label: (msg) => msg('Short of breath or chest pain'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heart-attack', 'rf-lung-clot'],
          },
          {
            id: 'sight-loss',
            label: (msg) => msg('Sudden loss of sight'),
            contraindication: 'emergency',
            handsOverTo: ['rf-sight-loss'],
          },
          {
            id: 'black-toe',
            label: (msg) => msg('A black toe, dead skin (gangrene), or a foot wound with fever'),
            contraindication: 'emergency',
          },
          {
            id: 'new-foot-sore',
            label: (msg) => msg('A new sore on my foot, or a hot, swollen foot'),
            contraindication: 'emergency',
            urgency: 'today',
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('Where are you with it?'),
        answers: [
          {
            id: 'not-agreed',
            label: (msg) => msg('More than my eyes is affected, or my eyes are not stable, and no doctor has agreed to massage in writing'),
            contraindication: 'absolute',
          },
          {
            id: 'agreed-in-writing',
            label: (msg) => msg('My doctor has agreed to massage in writing'),
            contraindication: 'clearance',
            maxPressure: 1,
            advice: (msg) => msg('Bring the letter. We use very light strokes only.'),
          },
          {
            id: 'eyes-only',
            label: (msg) => msg('Only my eyes are affected, and they are stable and treated'),
            contraindication: 'precaution',
            advice: (msg) => msg('We use light strokes and keep your head no lower than your body.'),
          },
        ],
      },
    ],
    regions: ['whole-body', 'feet'],
    maxPressure: 2,
    avoid: ['deep-tissue-massage', 'cupping', 'hot-stone-massage'],
    reason: (msg) => msg('Damaged blood vessels, nerves or heart cope less well with massage.'),
    until: (msg) => msg('Your doctor has to agree in writing first.'),
    advice: (msg) => msg('After that: very light strokes only, and we check your feet first.'),
    instead: (msg) => msg('Once your doctor agrees, a very light session is often possible.'),
    ask: (msg) => msg('Ask your doctor: "With my diabetes problems, is a very light massage all right, and can I have that in writing?"'),
    ownCaution: true,
    sources: ['cmtbc-2010', 'rmt-higherhealth'],
    facts: ['S2-90'],
  },
  {
    id: 'hyperthyroidism',
    category: 'metabolic',
    contraindication: 'clearance',
    scope: 'extended',
    name: (msg) => msg('Overactive thyroid (hyperthyroidism)'),
    hint: (msg) => msg('The gland at the front of the neck works too much'),
    synonyms: (msg) =>
      msg(
        "overactive thyroid, high thyroid, Graves' disease, Graves, Graves disease, goitre, goiter, thyrotoxicosis, carbimazole, thyroid nodule, thyroid problem, thyroid, thyroid lump, hyperthyroid, hyperthyroidism, thyroid eye disease, methimazole, propylthiouracil, Tapazole",
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'fast-heart-fever-confusion',
            label: (msg) => msg('A fast heartbeat, a fever or confusion'),
            contraindication: 'emergency',
          },
          {
            id: 'sight-loss',
            label: (msg) => msg('Loss of sight'),
            contraindication: 'emergency',
            handsOverTo: ['rf-sight-loss'],
          },
          {
            id: 'neck-swelling-breathing',
            label: (msg) => msg('A swollen neck with trouble breathing or swallowing'),
            contraindication: 'emergency',
          },
          {
            id: 'bulging-painful-eyes',
            label: (msg) => msg('Bulging, painful eyes'),
            contraindication: 'emergency',
            urgency: 'today',
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('Where are you with it?'),
        answers: [
          {
            id: 'not-asked',
            label: (msg) => msg('Not treated, or blood tests not normal yet, and I have not asked my doctor yet'),
            contraindication: 'clearance',
          },
          {id: 'agreed', label: (msg) => msg('My doctor has agreed'), contraindication: 'precaution', maxPressure: 3},
          {
            id: 'normal-tests',
            label: (msg) => msg('Treated, and my blood tests are normal'),
            contraindication: 'precaution',
            maxPressure: 3,
          },
        ],
      },
      {
        id: 'goitre',
        step: 'state',
        question: (msg) => msg('Do you have a swelling at the front of your neck (goitre)?'),
        answers: [
          {
            id: 'yes',
            label: (msg) => msg('Yes'),
            contraindication: 'local',
            regions: ['neck'],
          },
          {id: 'no', label: (msg) => msg('No'), contraindication: 'none'},
        ],
      },
    ],
    regions: ['neck'],
    maxPressure: 2,
    avoid: ['hot-stone-massage', 'deep-tissue-massage', 'cupping'],
    reason: (msg) => msg('The heart may already be under strain, and a swollen gland should not be pressed.'),
    advice: (msg) => msg('We keep off the front of your neck and use no hot stones.'),
    instead: (msg) => msg('Slow, light strokes elsewhere are often fine once your doctor agrees.'),
    ask: (msg) => msg('Ask your doctor: "Is my thyroid steady enough for a light massage?"'),
    ownCaution: true,
    sources: ['werner-1998', 'gale', 'cmtbc-2010'],
  },
  {
    id: 'hypothyroidism',
    category: 'metabolic',
    contraindication: 'precaution',
    scope: 'extended',
    name: (msg) => msg('Underactive thyroid (hypothyroidism)'),
    hint: (msg) => msg('The gland at the front of the neck works too little, or was removed'),
    synonyms: (msg) =>
      msg(
        "hypothyroid, hypothyroidism, underactive thyroid, Hashimoto, Hashimoto's, levothyroxine, Synthroid, Eltroxin, thyroxine, low thyroid, slow thyroid, thyroid removed, thyroidectomy, thyroid tablets, thyroid problem, goitre, goiter, Euthyrox, liothyronine, Cytomel",
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'cold-drowsy-confused',
            label: (msg) => msg('Very cold, drowsy or confused'),
            contraindication: 'emergency',
            handsOverTo: ['rf-drowsy-confused'],
          },
          {
            id: 'neck-swelling-breathing',
            label: (msg) => msg('A swollen neck with trouble breathing or swallowing'),
            contraindication: 'emergency',
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('Where are you with it?'),
        answers: [
          {
            id: 'untreated-or-swollen',
            label: (msg) => msg('Not treated, or I feel tired and swollen'),
            contraindication: 'clearance',
            maxPressure: 2,
            avoid: ['deep-tissue-massage', 'cupping', 'hot-stone-massage'],
          },
          {
            id: 'treated-steady',
            label: (msg) => msg('Treated and steady, not tired and swollen'),
            contraindication: 'precaution',
          },
        ],
      },
      {
        id: 'goitre',
        step: 'state',
        question: (msg) => msg('Do you have a swelling at the front of your neck (goitre)?'),
        answers: [
          {
            id: 'yes',
            label: (msg) => msg('Yes'),
            contraindication: 'local',
            regions: ['neck'],
          },
          {id: 'no', label: (msg) => msg('No'), contraindication: 'none'},
        ],
      },
    ],
    regions: ['neck'],
    maxPressure: 3,
    reason: (msg) => msg('You may tire easily, feel the cold and have dry skin or slow circulation.'),
    advice: (msg) => msg('We put no pressure on the front of your neck and keep you warm.'),
    instead: (msg) => msg('Gentle to medium strokes elsewhere, under a warm blanket.'),
    ask: (msg) => msg('Ask your therapist: "Can we leave out the front of my neck, and can I have an extra blanket?"'),
    ownCaution: true,
    sources: ['gale', 'werner-endanger', 'massagemag-thyroid'],
  },
  {
    id: 'adrenal-pituitary',
    category: 'metabolic',
    contraindication: 'clearance',
    scope: 'extended',
    name: (msg) => msg("Adrenal or pituitary disease (Addison's, Cushing's)"),
    hint: (msg) => msg('The body makes too much or too little of its stress hormones'),
    synonyms: (msg) =>
      msg(
        "Addison's disease, Addisons disease, Addison, Cushing's syndrome, Cushings, Cushing, adrenal insufficiency, adrenal fatigue, adrenal gland, adrenal tumour, adrenal tumor, pituitary, pituitary tumour, pituitary tumor, acromegaly, steroid card, steroid emergency card, congenital adrenal hyperplasia, CAH, phaeochromocytoma, pheochromocytoma, hormone disease, fludrocortisone",
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'crisis-signs',
            label: (msg) => msg('Vomiting, very weak, faint, confused or a fever'),
            contraindication: 'emergency',
            handsOverTo: ['rf-steroid-crisis'],
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('Where are you with it?'),
        answers: [
          {
            id: 'untreated-tumour',
            label: (msg) => msg('An adrenal tumour with surges of blood pressure, not treated yet'),
            contraindication: 'absolute',
          },
          {
            id: 'not-asked',
            label: (msg) => msg('Not steady, or I have not asked my doctor yet'),
            contraindication: 'clearance',
          },
          {
            id: 'steady-agreed',
            label: (msg) => msg('Steady, with no untreated adrenal tumour, and my doctor has agreed'),
            contraindication: 'precaution',
            maxPressure: 3,
          },
        ],
      },
    ],
    regions: ['whole-body'],
    maxPressure: 2,
    avoid: ['deep-tissue-massage', 'cupping', 'tapotement', 'hot-stone-massage', 'heat-cold-packs'],
    reason: (msg) => msg('Your body may not be able to answer stress. Bones and skin may be weaker too.'),
    until: (msg) => msg('An adrenal tumour that raises your blood pressure has to be treated first, and your doctor has to agree.'),
    advice: (msg) => msg('We keep it short and calm, with no strong strokes or heat. Keep your emergency card within reach.'),
    instead: (msg) => msg('A short, calm session often works well once your doctor agrees.'),
    ask: (msg) => msg('Ask your doctor: "Is a short, calm massage fine for me, and what should my therapist do if I feel ill?"'),
    ownCaution: true,
    sources: ['rcp-adrenal', 'werner-1998', 'path-chronicles-endocrine'],
  },
  {
    id: 'high-cholesterol-metabolic',
    category: 'metabolic',
    contraindication: 'precaution',
    scope: 'extended',
    name: (msg) => msg('High cholesterol'),
    hint: (msg) => msg('Also metabolic syndrome, PCOS or a high BMI'),
    synonyms: (msg) =>
      msg(
        'raised cholesterol, high cholesterol, hyperlipidaemia, hyperlipidemia, hypercholesterolaemia, hypercholesterolemia, cholestrol, cholesterol tablets, statin, statins, blood fats, triglycerides, metabolic syndrome, PCOS, polycystic ovary syndrome, polycystic ovaries, high BMI, overweight, obesity, ezetimibe, fenofibrate, gemfibrozil, Repatha',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'dark-urine-and-muscle-pain',
            label: (msg) => msg('Dark urine with severe muscle pain'),
            contraindication: 'emergency',
          },
          {
            id: 'statin-muscle-pain',
            label: (msg) => msg('On a statin: new severe muscle pain, weakness or dark urine'),
            contraindication: 'emergency',
            urgency: 'today',
          },
        ],
      },
      {
        id: 'heart-or-arteries',
        step: 'state',
        question: (msg) => msg('Do you also have heart or artery disease?'),
        answers: [
          {
            id: 'both',
            label: (msg) => msg('Both heart disease and narrowed arteries'),
            contraindication: 'none',
            handsOverTo: ['angina-coronary-disease', 'peripheral-artery-disease'],
          },
          {
            id: 'heart',
            label: (msg) => msg('Heart disease only'),
            contraindication: 'none',
            handsOverTo: ['angina-coronary-disease'],
          },
          {
            id: 'arteries',
            label: (msg) => msg('Narrowed arteries in the legs or neck only'),
            contraindication: 'none',
            handsOverTo: ['peripheral-artery-disease'],
          },
          {
            id: 'neither',
            label: (msg) => msg('No heart or artery disease'),
            contraindication: 'precaution',
          },
        ],
      },
    ],
    regions: ['whole-body'],
    reason: (msg) => msg('On its own it sets no limit, but your tablets may cause muscle, tendon or joint pain.'),
    advice: (msg) =>
      msg(
        'No special limit. We set up the table and your position to suit you. If you take a statin, tell us about any muscle, tendon or joint pain.',
      ),
    ask: (msg) => msg('Ask your therapist: "I take a cholesterol tablet and some muscles ache. How do we adapt?"'),
    ownCaution: true,
    sources: ['werner-statins'],
  },
];
