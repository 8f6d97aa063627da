import type {Condition} from '../model.js';

/** Breathing: lungs, airways, nose, sleep. */
export const respiratory: readonly Condition[] = [
  {
    id: 'asthma',
    category: 'respiratory',
    contraindication: 'precaution',
    scope: 'core',
    name: (msg) => msg('Asthma'),
    hint: (msg) => msg('Wheezing, tight chest, uses an inhaler'),
    synonyms: (msg) =>
      msg(
        'wheeze, wheezing, wheezy chest, inhaler, inhalers, puffer, salbutamol, Ventolin, albuterol, asma, athsma, asthmatic, exercise-induced asthma, asthma attack, Symbicort, Seretide, Advair, blue inhaler, preventer, Singulair, Flovent, Flixotide, Pulmicort, Qvar, beclometasone, montelukast, formoterol, salmeterol, terbutaline, theophylline, omalizumab, mepolizumab, benralizumab',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'attack',
            label: (msg) => msg('An asthma attack, too breathless to finish a sentence, or my inhaler does not help'),
            contraindication: 'emergency',
            handsOverTo: ['rf-asthma-attack'],
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('How is your asthma?'),
        answers: [
          {
            id: 'severe-or-unstable',
            label: (msg) => msg('Severe or unstable'),
            contraindication: 'clearance',
            maxPressure: 2,
            avoid: ['deep-tissue-massage', 'cupping', 'hot-stone-massage'],
          },
          {
            id: 'recent-attack',
            label: (msg) => msg('An attack or a hospital stay in recent weeks'),
            contraindication: 'clearance',
            maxPressure: 2,
            avoid: ['deep-tissue-massage', 'cupping', 'hot-stone-massage'],
          },
          {
            id: 'settled',
            label: (msg) => msg('Settled, with no attack or hospital stay in recent weeks'),
            contraindication: 'precaution',
          },
        ],
      },
    ],
    regions: ['chest', 'upper-back', 'lower-back'],
    maxPressure: 3,
    avoid: ['aromatherapy'],
    reason: (msg) => msg('Scents and lying flat may set off asthma.'),
    advice: (msg) => msg('We use no scents. Keep your inhaler near, and lie on your side or sit if lying flat is hard.'),
    instead: (msg) => msg('Oil without scent, in any position in which you breathe well.'),
    ask: (msg) => msg('Ask your therapist: "Can you use an oil without scent and raise my head?"'),
    ownCaution: true,
    sources: ['fcm-path', 'us-tensegrity', 'us-lombardi'],
  },
  {
    id: 'copd-emphysema',
    category: 'respiratory',
    contraindication: 'clearance',
    scope: 'core',
    name: (msg) => msg('Long-term narrowed airways (COPD or emphysema)'),
    hint: (msg) => msg('Long-term cough and breathlessness, sometimes with oxygen at home'),
    synonyms: (msg) =>
      msg(
        "COPD, chronic obstructive pulmonary disease, emphysema, emphysemia, chronic bronchitis, oxygen at home, home oxygen, smoker's lung, smokers cough, bad lungs, COAD, Spiriva, tiotropium, Trelegy, Anoro, ipratropium, Atrovent",
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'breathless-blue-confused',
            label: (msg) => msg('Suddenly breathless, breathless at rest, blue lips or confused'),
            contraindication: 'emergency',
            handsOverTo: ['rf-drowsy-confused', 'rf-lung-clot'],
          },
          {
            id: 'chest-pain',
            label: (msg) => msg('Chest pain'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heart-attack', 'rf-lung-clot'],
          },
          {
            id: 'coughing-blood',
            label: (msg) => msg('Coughing up blood'),
            contraindication: 'emergency',
            handsOverTo: ['rf-lung-clot', 'rf-heavy-bleeding'],
          },
          {
            id: 'flare',
            label: (msg) => msg('A flare: more cough, phlegm or breathlessness than usual'),
            contraindication: 'absolute',
            advice: (msg) => msg('Contact your doctor today. We can plan a session when the flare is over.'),
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('Where are you with it?'),
        answers: [
          {
            id: 'home-oxygen',
            label: (msg) => msg('I use oxygen at home'),
            contraindication: 'clearance',
          },
          {
            id: 'not-asked',
            label: (msg) => msg('Not stable, or I have not asked my doctor yet'),
            contraindication: 'clearance',
          },
          {
            id: 'stable-agreed',
            label: (msg) => msg('Stable, no oxygen at home, and my doctor has agreed'),
            contraindication: 'precaution',
            maxPressure: 3,
          },
        ],
      },
    ],
    regions: ['chest'],
    maxPressure: 2,
    avoid: ['tapotement', 'deep-tissue-massage', 'cupping', 'hot-stone-massage'],
    positions: ['prone', 'flat'],
    reason: (msg) => msg('Lying flat can make you breathless, and steroid medicines can make ribs fragile.'),
    until: (msg) => msg('The flare has to be over first.'),
    advice: (msg) =>
      msg(
        'We keep it short, with your head raised and not flat on your front. No tapping strokes on the chest unless your therapist is trained for it.',
      ),
    instead: (msg) => msg('A short, light session sitting up or propped on pillows.'),
    ask: (msg) => msg('Ask your doctor: "Is my breathing steady enough for a short, light massage with my head raised?"'),
    ownCaution: true,
    sources: ['cmtbc-2010', 'us-lombardi'],
  },
  {
    id: 'acute-chest-infection',
    category: 'respiratory',
    contraindication: 'absolute',
    scope: 'extended',
    name: (msg) => msg('Chest infection (bronchitis or pneumonia)'),
    hint: (msg) => msg('A chesty cough, often with a fever'),
    synonyms: (msg) =>
      msg(
        'chest infection, cough with fever, pneumonia, newmonia, bronchitis, acute bronchitis, pleurisy, chesty cough, lung infection, chest cold, cough',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'breathless-or-chest-pain',
            label: (msg) => msg('Short of breath or chest pain'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heart-attack', 'rf-lung-clot'],
          },
          {
            id: 'coughing-blood',
            label: (msg) => msg('Coughing up blood'),
            contraindication: 'emergency',
            handsOverTo: ['rf-lung-clot', 'rf-heavy-bleeding'],
          },
          {
            id: 'confusion',
            label: (msg) => msg('Confusion or blue lips'),
            contraindication: 'emergency',
            handsOverTo: ['rf-drowsy-confused'],
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('Where are you with it?'),
        answers: [
          {
            id: 'ill-now',
            label: (msg) => msg('I am ill with it now, or not fully recovered'),
            contraindication: 'absolute',
          },
          {
            id: 'only-cough-left',
            label: (msg) => msg('Recovered, with at most a cough left'),
            contraindication: 'precaution',
          },
        ],
      },
    ],
    regions: ['whole-body'],
    maxPressure: 3,
    reason: (msg) => msg('Your body is fighting an infection, and your oxygen may be low.'),
    until: (msg) => msg('You have to be over the infection first. A cough that stays behind is no bar.'),
    advice: (msg) => msg('Once you have recovered: gentle to medium strokes, in a position in which you breathe well.'),
    instead: (msg) => msg('Book again when you have recovered.'),
    ask: (msg) => msg('Ask your doctor: "Is my chest infection over, so that I can have a massage?"'),
    ownCaution: true,
    sources: ['cmtbc-2010', 'fcm-path', 'rmt-higherhealth'],
    facts: ['S0-34'],
  },
  {
    id: 'collapsed-lung',
    category: 'respiratory',
    contraindication: 'emergency',
    scope: 'extended',
    name: (msg) => msg('Collapsed lung (pneumothorax)'),
    synonyms: (msg) => msg('pneumothorax, pnumothorax, atelectasis, punctured lung, collapsed lung, air around the lung'),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'sudden-chest-pain-breathless',
            label: (msg) => msg('Sudden chest pain, or breathless'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heart-attack', 'rf-lung-clot'],
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('Where are you with it?'),
        answers: [
          {
            id: 'untreated',
            label: (msg) => msg('I have it now, or it was not treated'),
            contraindication: 'emergency',
          },
          {
            id: 'treated-not-agreed',
            label: (msg) => msg('Treated, but my doctor has not agreed to massage yet'),
            contraindication: 'absolute',
          },
          {
            id: 'treated-agreed',
            label: (msg) => msg('Treated, and my doctor has agreed'),
            contraindication: 'clearance',
            avoid: ['deep-tissue-massage', 'cupping', 'hot-stone-massage'],
            positions: ['flat'],
            advice: (msg) => msg("Bring your doctor's answer. We keep pressure off your chest and prop you up."),
          },
          {
            id: 'years-ago',
            label: (msg) => msg('Years ago, fully recovered, with no symptoms'),
            contraindication: 'precaution',
            advice: (msg) => msg('We adapt the session and keep to light strokes. Tell us at once if breathing feels different.'),
          },
        ],
      },
    ],
    regions: ['chest'],
    maxPressure: 2,
    reason: (msg) => msg('Pressure and lying flat can be life-threatening with a collapsed lung.'),
    until: (msg) => msg('It has to be treated, and your doctor has to agree first.'),
    advice: (msg) =>
      msg(
        'Call the emergency number now. Once it is treated and your doctor agrees: light strokes, no pressure on your chest, and not lying flat.',
      ),
    ask: (msg) => msg('Ask your doctor: "Has my lung recovered enough for a light massage?"'),
    ownCaution: true,
    sources: ['cmtbc-2010', 'rmt-higherhealth'],
  },
  {
    id: 'sleep-apnoea',
    category: 'respiratory',
    contraindication: 'precaution',
    scope: 'extended',
    name: (msg) => msg('Snoring or pauses in breathing at night (sleep apnoea)'),
    synonyms: (msg) =>
      msg(
        'sleep apnoea, sleep apnea, sleep apnia, obstructive sleep apnoea, obstructive sleep apnea, OSA, CPAP, breathing mask, snoring, snore, stops breathing at night',
      ),
    followUps: [
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('Where are you with it?'),
        answers: [
          {
            id: 'sleepy-untreated',
            label: (msg) => msg('Not treated, and I get very sleepy while driving'),
            contraindication: 'clearance',
            maxPressure: 2,
            avoid: ['deep-tissue-massage', 'cupping', 'hot-stone-massage'],
            advice: (msg) =>
              msg(
                'See a doctor about the sleepiness first. After that we work with you on your side or with your head raised. Do not drive home if you are sleepy.',
              ),
          },
          {
            id: 'treated-or-not-sleepy',
            label: (msg) => msg('Treated, or not sleepy while driving'),
            contraindication: 'precaution',
          },
        ],
      },
    ],
    regions: ['chest'],
    maxPressure: 3,
    positions: ['supine'],
    reason: (msg) => msg('Breathing may stop for a moment in sleep, in some people more when they lie on their back.'),
    advice: (msg) => msg('You lie on your side or with your head raised, not flat on your back. Do not drive home if you are sleepy.'),
    instead: (msg) => msg('Lying on your side with pillows, or with your head raised.'),
    ask: (msg) => msg('Ask your therapist: "Can I lie on my side or with my head raised?"'),
    ownCaution: true,
    sources: ['positional-osa', 'uhnm-sleep', 'own-caution'],
  },
  {
    id: 'hay-fever-blocked-nose',
    category: 'respiratory',
    contraindication: 'precaution',
    scope: 'extended',
    name: (msg) => msg('Hay fever or blocked nose'),
    synonyms: (msg) =>
      msg(
        'hay fever, hayfever, allergic rhinitis, pollen allergy, seasonal allergies, stuffy nose, blocked nose, runny nose allergy, runny nose, congestion, sneezing, blocked sinuses, Flonase, Nasonex, Nasacort',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'hard-to-breathe',
            label: (msg) => msg('Hard to breathe, or swollen lips, tongue or throat'),
            contraindication: 'emergency',
            handsOverTo: ['rf-anaphylaxis', 'rf-asthma-attack'],
          },
          {
            id: 'fever-and-wheeze',
            label: (msg) => msg('A fever or feeling ill, and also a wheeze or tight chest'),
            contraindication: 'none',
            handsOverTo: ['systemic-infection', 'asthma'],
          },
          {
            id: 'fever-or-ill',
            label: (msg) => msg('A fever or feeling ill'),
            contraindication: 'none',
            handsOverTo: ['systemic-infection'],
          },
          {
            id: 'wheeze-or-tight-chest',
            label: (msg) => msg('A wheeze or tight chest'),
            contraindication: 'none',
            handsOverTo: ['asthma'],
          },
        ],
      },
    ],
    regions: ['face'],
    maxPressure: 3,
    avoid: ['aromatherapy'],
    reason: (msg) => msg('Lying face down blocks the nose.'),
    advice: (msg) => msg('We use no scents and keep the face-down part short, or work with you on your side.'),
    instead: (msg) => msg('Lying on your side or face up helps. A blocked nose without infection is no bar.'),
    ask: (msg) => msg('Ask your therapist: "Can we keep the face-down part short and use no scents?"'),
    ownCaution: true,
    sources: ['werner-1998', 'adaptive-allergies', 'kalm-stuffed'],
  },
  {
    id: 'other-lung-disease',
    category: 'respiratory',
    contraindication: 'clearance',
    scope: 'extended',
    name: (msg) => msg('Other long-term lung disease'),
    hint: (msg) => msg('Such as scarred lungs, cystic fibrosis or bronchiectasis'),
    synonyms: (msg) =>
      msg(
        'pulmonary fibrosis, lung fibrosis, scarred lungs, IPF, interstitial lung disease, ILD, cystic fibrosis, CF, bronchiectasis, lung sarcoidosis, sarcoidosis, asbestosis, lung disease, nintedanib, Ofev, pirfenidone, Trikafta, Kaftrio',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'breathless-or-blue-lips',
            label: (msg) => msg('Suddenly breathless, breathless at rest, or blue lips'),
            contraindication: 'emergency',
            handsOverTo: ['rf-drowsy-confused', 'rf-lung-clot'],
          },
          {
            id: 'chest-pain',
            label: (msg) => msg('Chest pain'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heart-attack', 'rf-lung-clot'],
          },
          {
            id: 'coughing-blood',
            label: (msg) => msg('Coughing up blood'),
            contraindication: 'emergency',
            handsOverTo: ['rf-lung-clot', 'rf-heavy-bleeding'],
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('Where are you with it?'),
        answers: [
          {
            id: 'flare-or-infection',
            label: (msg) => msg('A flare or an infection now'),
            contraindication: 'absolute',
          },
          {
            id: 'not-asked',
            label: (msg) => msg('Not stable, or I have not asked my doctor yet'),
            contraindication: 'clearance',
          },
          {
            id: 'stable-agreed',
            label: (msg) => msg('Stable, and my doctor has agreed'),
            contraindication: 'precaution',
            maxPressure: 3,
          },
        ],
      },
    ],
    regions: ['chest'],
    maxPressure: 2,
    avoid: ['tapotement', 'deep-tissue-massage', 'cupping', 'hot-stone-massage'],
    positions: ['flat'],
    reason: (msg) => msg('Your oxygen may drop when you lie flat.'),
    until: (msg) => msg('The flare or infection has to be over first.'),
    advice: (msg) =>
      msg('We keep it short, with your head raised and not flat. No tapping strokes on the chest unless your therapist is trained for it.'),
    instead: (msg) => msg('A short, light session sitting up or propped on pillows.'),
    ask: (msg) => msg('Ask your doctor: "Does my lung team agree to a short, light massage with my head raised?"'),
    ownCaution: true,
    sources: ['werner-pf', 'us-lombardi'],
  },
];
