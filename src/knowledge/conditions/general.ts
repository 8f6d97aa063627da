import type {Condition} from '../model.js';

/** General: what fits no other category, from allergy and age to what happened earlier today. */
export const general: readonly Condition[] = [
  {
    id: 'autoimmune-flare',
    category: 'general',
    contraindication: 'precaution',
    scope: 'extended',
    name: (msg) => msg('Lupus or another autoimmune disease'),
    hint: (msg) => msg('The body attacks its own tissue, often in flares'),
    synonyms: (msg) =>
      msg(
        "SLE, lupus, systemic lupus, systemic lupus erythematosus, vasculitis, scleroderma, systemic sclerosis, Sjogren, Sjögren, Sjogren's, sarcoidosis, Behcet, Behçet, Behcet's, mixed connective tissue disease, MCTD, autoimmune disease, autoimmune flare, auto-immune, flare-up, lupas",
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
            id: 'sight-loss-or-weak-side',
            label: (msg) => msg('Sudden loss of sight, or weakness on one side'),
            contraindication: 'emergency',
            handsOverTo: ['rf-sight-loss', 'rf-stroke'],
          },
          {
            id: 'fever-on-immune-medicine',
            label: (msg) => msg('Fever while on a medicine that lowers immunity'),
            contraindication: 'emergency',
            handsOverTo: ['rf-chemo-fever'],
          },
          {
            id: 'black-finger-or-toe',
            label: (msg) => msg('A finger or toe turning black'),
            contraindication: 'emergency',
          },
          {
            id: 'jaw-or-scalp-headache',
            label: (msg) => msg('Severe headache with jaw pain when eating or a sore scalp'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-jaw-scalp-headache'],
          },
          {
            id: 'fever-on-other-treatment',
            label: (msg) => msg('Fever while on any other treatment'),
            contraindication: 'emergency',
            urgency: 'today',
          },
        ],
      },
      {
        id: 'flare',
        step: 'state',
        question: (msg) => msg('Do you have a flare now?'),
        answers: [
          {
            id: 'flare-now',
            label: (msg) => msg('Yes, a flare now'),
            contraindication: 'absolute',
          },
          {
            id: 'settled',
            label: (msg) => msg('No, it has settled'),
            contraindication: 'precaution',
          },
        ],
        notSure: {contraindication: 'clearance'},
      },
      {
        id: 'involved',
        step: 'state',
        question: (msg) => msg('Is one of these true for you?'),
        answers: [
          {
            id: 'scleroderma',
            label: (msg) => msg('Scleroderma with tight skin or finger sores'),
            contraindication: 'clearance',
            maxPressure: 2,
            avoid: ['friction', 'cross-fibre-massage'],
            advice: (msg) => msg('After that: light and short, with no rubbing (friction), no heat and nothing on sores or broken skin.'),
          },
          {
            id: 'organs-or-vasculitis',
            label: (msg) => msg('My kidneys, heart or lungs are affected, or I have vasculitis'),
            contraindication: 'clearance',
            maxPressure: 2,
            advice: (msg) => msg('After that: light and short, with no heat, no deep work and nothing on broken skin.'),
          },
          {
            id: 'neither',
            label: (msg) => msg('Neither of these'),
            contraindication: 'precaution',
          },
        ],
      },
    ],
    regions: ['whole-body'],
    maxPressure: 3,
    avoid: ['deep-tissue-massage', 'hot-stone-massage', 'heat-cold-packs'],
    reason: (msg) => msg('A flare can inflame many organs at once.'),
    advice: (msg) => msg('We use no heat and no deep work, and leave out broken skin.'),
    until: (msg) => msg('Wait until the flare has settled.'),
    instead: (msg) => msg('Slow, gentle strokes on healthy skin while things are settled.'),
    ask: (msg) => msg('Ask your doctor: "Is my condition settled enough for a light massage?"'),
    ownCaution: true,
    sources: ['werner-1998', 'stone-vulsini'],
  },
  {
    id: 'organ-failure-advanced',
    category: 'general',
    contraindication: 'absolute',
    scope: 'extended',
    name: (msg) => msg('Advanced organ failure'),
    hint: (msg) => msg('Lungs, liver or kidneys that can hardly work any more'),
    synonyms: (msg) =>
      msg(
        'respiratory failure, lung failure, liver failure, kidney failure, renal failure, organ failure, multiple organ failure, end-stage liver disease, end-stage kidney disease, end stage',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'new-breathlessness',
            label: (msg) => msg('New shortness of breath'),
            contraindication: 'emergency',
            handsOverTo: ['rf-lung-clot'],
          },
          {
            id: 'new-confusion',
            label: (msg) => msg('New confusion'),
            contraindication: 'emergency',
            handsOverTo: ['rf-drowsy-confused'],
          },
          {
            id: 'vomiting-blood-or-black-stools',
            label: (msg) => msg('Vomiting blood, or black stools'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heavy-bleeding'],
          },
        ],
      },
      {
        id: 'agreement',
        step: 'state',
        question: (msg) => msg('Has your doctor agreed to massage?'),
        answers: [
          {
            id: 'not-agreed',
            label: (msg) => msg('Not asked, or not agreed'),
            contraindication: 'absolute',
          },
          {
            id: 'agreed',
            label: (msg) => msg('My doctor has agreed to a very gentle, changed session'),
            contraindication: 'clearance',
            advice: (msg) => msg('Bring the letter. We stay with light touch on hands and feet.'),
          },
        ],
      },
    ],
    regions: ['whole-body'],
    maxPressure: 1,
    avoid: ['deep-tissue-massage', 'cupping', 'hot-stone-massage', 'lymphatic-drainage'],
    reason: (msg) => msg('Your body may not cope with the changes in fluid and pressure.'),
    advice: (msg) => msg('If your doctor agrees: light touch on hands and feet only.'),
    until: (msg) => msg('Your doctor has to agree to a very gentle, changed session first.'),
    instead: (msg) => msg('Calm, light touch on your hands or feet may be possible once your doctor agrees.'),
    ask: (msg) => msg('Ask your doctor: "May I have light touch on my hands and feet?"'),
    ownCaution: true,
    sources: ['cmtbc-2010', 'rmt-higherhealth', 'rmt-mybest'],
  },
  {
    id: 'allergy',
    category: 'general',
    contraindication: 'precaution',
    scope: 'core',
    name: (msg) => msg('Allergy'),
    hint: (msg) => msg('To nuts, latex, perfume, lanolin, tape or an oil'),
    synonyms: (msg) =>
      msg(
        'allergies, allergic, nuts, nut allergy, peanut, peanut oil, almond oil, coconut, latex, latex allergy, fragrance, perfume, lanolin, essential oil, EpiPen, adrenaline pen, epinephrine pen, auto-injector, adhesive or tape allergy, tape allergy, plaster allergy, beeswax, sensitive skin, past anaphylaxis, alergy, alergic, Jext, Auvi-Q',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'reaction-now',
            label: (msg) => msg('A reaction now, such as swelling or trouble breathing'),
            contraindication: 'emergency',
            handsOverTo: ['rf-anaphylaxis'],
          },
        ],
      },
      {
        id: 'kind',
        step: 'state',
        question: (msg) => msg('Which is true for you?'),
        notSure: {contraindication: 'clearance'},
        answers: [
          {
            id: 'severe-cause-unknown',
            label: (msg) => msg('I had a severe reaction, and I am not sure what caused it'),
            contraindication: 'clearance',
            maxPressure: 2,
          },
          {
            id: 'severe-cause-known',
            label: (msg) => msg('I had a severe reaction or carry an adrenaline pen, and I know the cause'),
            contraindication: 'precaution',
            advice: (msg) => msg('We never use what you react to. Keep your pen within reach.'),
          },
          {
            id: 'known-allergen',
            label: (msg) => msg('I know what I react to, and it was never severe'),
            contraindication: 'precaution',
            advice: (msg) => msg('We never use what you react to. Tell us its name, so that we can read the labels.'),
          },
          {
            id: 'sensitive-skin',
            label: (msg) => msg('Only sensitive skin'),
            contraindication: 'precaution',
            advice: (msg) => msg('We try a little of the oil on a small patch of skin first.'),
          },
        ],
      },
    ],
    regions: ['whole-body'],
    maxPressure: 3,
    avoid: ['aromatherapy'],
    reason: (msg) => msg('Reactions range from a rash to a severe reaction that affects breathing.'),
    advice: (msg) => msg('Tell us what you react to. We read the labels and use a plain oil that is made for sensitive skin.'),
    instead: (msg) => msg('A plain, low-allergy oil, or work through your clothes.'),
    ask: (msg) => msg('Ask your therapist: "What is in your oils and creams?"'),
    ownCaution: true,
    sources: ['mayo-copy', 'rmt-cedaroak', 'uk-steady'],
    facts: ['S0-49'],
  },
  {
    id: 'shock-or-collapse',
    category: 'general',
    contraindication: 'emergency',
    scope: 'extended',
    name: (msg) => msg('Shock, collapse or a severe allergic reaction'),
    hint: (msg) => msg('Such as cold, clammy skin, fainting or a swollen throat'),
    synonyms: (msg) =>
      msg(
        'anaphylaxis now, anaphylactic shock, fainting now, collapse, collapsed, passed out, cold clammy, cold and clammy, shock, circulatory shock, severe allergic reaction',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'collapse-now',
            label: (msg) => msg('Collapse, faintness or cold, clammy skin'),
            contraindication: 'emergency',
            handsOverTo: ['rf-collapse-shock'],
          },
          {
            id: 'allergic-reaction-now',
            label: (msg) => msg('A severe allergic reaction'),
            contraindication: 'emergency',
            handsOverTo: ['rf-anaphylaxis'],
          },
        ],
      },
      {
        id: 'past',
        step: 'state',
        question: (msg) => msg('If it was in the past only, what was it?'),
        answers: [
          {
            id: 'past-both',
            label: (msg) => msg('Both a severe allergic reaction and a collapse, and I have recovered'),
            contraindication: 'none',
            handsOverTo: ['allergy', 'low-blood-pressure-fainting'],
          },
          {
            id: 'past-allergic-reaction',
            label: (msg) => msg('Only a severe allergic reaction, and I have recovered'),
            contraindication: 'none',
            handsOverTo: ['allergy'],
          },
          {
            id: 'past-collapse',
            label: (msg) => msg('Only shock, fainting or a collapse, and I have recovered'),
            contraindication: 'none',
            handsOverTo: ['low-blood-pressure-fainting'],
          },
        ],
      },
    ],
    regions: ['whole-body'],
    reason: (msg) => msg('This can be a danger to life, and massage could unsettle blood pressure and circulation further.'),
    advice: (msg) => msg('Call the emergency number now. No massage.'),
    until: (msg) => msg('After shock, a doctor has to agree before your next massage.'),
    ask: (msg) => msg('Ask your doctor: "When may I have a massage again?"'),
    ownCaution: true,
    sources: ['cmtbc-2010', 'rmt-higherhealth'],
    facts: ['S2-72', 'S2-75'],
  },
  {
    id: 'acute-serious-illness',
    category: 'general',
    contraindication: 'absolute',
    scope: 'extended',
    name: (msg) => msg('Serious illness right now (acute)'),
    hint: (msg) => msg('Or anything else that could put you or others at risk'),
    synonyms: (msg) =>
      msg(
        'emergency condition, severe unwell, severely unwell, very ill, seriously ill, critically ill, acute illness, serious illness, in danger, need first aid',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'needs-help',
            label: (msg) => msg('I need first aid or a hospital'),
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
            id: 'still-ill',
            label: (msg) => msg('I am still ill, or my doctor has not agreed to massage'),
            contraindication: 'absolute',
          },
          {
            id: 'over',
            label: (msg) => msg('It is over, I have recovered, and my doctor agrees to massage'),
            contraindication: 'none',
            advice: (msg) => msg('Please pick the illness by its own name too, so that we can adapt your session.'),
          },
        ],
      },
    ],
    regions: ['whole-body'],
    maxPressure: 2,
    reason: (msg) => msg('Massage could unsettle blood pressure and circulation, make the illness worse, or put someone at risk.'),
    advice: (msg) => msg('Getting better comes first. After that, we start lightly and keep it short.'),
    until: (msg) => msg('Wait until it is over, you have recovered and your doctor agrees.'),
    instead: (msg) => msg('This is only about now. You can rebook for a day when you have recovered.'),
    ask: (msg) => msg('Ask your doctor: "When may I have a massage again?"'),
    ownCaution: true,
    sources: ['us-hhm', 'rmt-vancouver'],
    facts: ['S0-29', 'S0-37', 'S2-71', 'S2-75', 'S3-56'],
  },
  {
    id: 'older-adult-frailty',
    category: 'general',
    contraindication: 'precaution',
    scope: 'core',
    name: (msg) => msg('Older or frail'),
    hint: (msg) => msg('Also falls, or unsteady on your feet'),
    synonyms: (msg) =>
      msg(
        'frail, frailty, falls, fall, recent fall, had a fall, over 75, elderly, old age, older adult, pensioner, senior, unsteady, stiff with age',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'head-knock-on-blood-thinner',
            label: (msg) => msg('A knock to the head while on a blood thinner'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heavy-bleeding'],
          },
          {
            id: 'head-knock-not-examined',
            label: (msg) => msg('A recent head injury that nobody has examined'),
            contraindication: 'emergency',
            handsOverTo: ['head-injury-concussion'],
          },
          {
            id: 'recent-fall',
            label: (msg) => msg('A fall in recent days, with pain, a knock to the head, or while on a blood thinner'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-fracture'],
          },
        ],
      },
      {
        id: 'state',
        step: 'state',
        question: (msg) => msg('Which is true for you?'),
        answers: [
          {
            id: 'falls-medicines-bruising',
            label: (msg) => msg('I have had falls, take many medicines, or have bruises'),
            contraindication: 'clearance',
          },
          {
            id: 'well',
            label: (msg) => msg('I am well, with no falls, few or no medicines and no bruising'),
            contraindication: 'precaution',
          },
        ],
      },
    ],
    regions: ['whole-body'],
    maxPressure: 2,
    avoid: ['hot-stone-massage', 'heat-cold-packs'],
    reason: (msg) => msg('With age, skin can get thin, bones weaker and balance less steady.'),
    advice: (msg) => msg('We work more lightly and for a shorter time, go easy on heat, and help you on and off the table.'),
    instead: (msg) => msg('Light, slow massage; many older people come because they feel stiff.'),
    ask: (msg) => msg('Ask your therapist: "Can you help me on and off the table?"'),
    ownCaution: true,
    sources: ['stone-vulsini', 'nccih-massage', 'nccam-copy'],
    facts: ['S2-59'],
  },
  {
    id: 'terminal-illness',
    category: 'general',
    contraindication: 'clearance',
    scope: 'extended',
    name: (msg) => msg('Terminal illness or hospice care'),
    hint: (msg) => msg('Care that aims at comfort (palliative)'),
    synonyms: (msg) =>
      msg(
        'palliative, palliative care, end of life, end-of-life care, hospice, hospice care, dying, terminally ill, life-limiting illness',
      ),
    followUps: [
      {
        id: 'agreement',
        step: 'state',
        question: (msg) => msg('Has your care team agreed to massage?'),
        answers: [
          {
            id: 'not-asked',
            label: (msg) => msg('Not asked, or not agreed'),
            contraindication: 'clearance',
          },
          {
            id: 'agreed',
            label: (msg) => msg('My care team has agreed'),
            contraindication: 'precaution',
          },
        ],
      },
    ],
    regions: ['whole-body'],
    maxPressure: 1,
    avoid: ['deep-tissue-massage', 'cupping', 'hot-stone-massage'],
    reason: (msg) => msg('Bones and skin can be fragile, and blood clots can form.'),
    advice: (msg) => msg('The touch is very light and short, only for your comfort.'),
    instead: (msg) => msg('Very light touch for comfort is often what people like most.'),
    ask: (msg) => msg('Ask your doctor: "Is very light, comforting touch possible for me?"'),
    sources: ['cmtbc-2010', 'msd-pro'],
  },
  {
    id: 'under-medical-care-unsure',
    category: 'general',
    contraindication: 'clearance',
    scope: 'core',
    name: (msg) => msg('Under a doctor, or not sure'),
    hint: (msg) => msg('Being treated, waiting for results, or something not listed here'),
    synonyms: (msg) =>
      msg(
        'being treated, under a doctor, under medical care, doctor not told, seeing a specialist, seeing a consultant, waiting for test results, waiting for results, awaiting diagnosis, no diagnosis yet, scan pending, waiting for a scan, any other condition, other illness, not listed, something else, not sure',
      ),
    followUps: [
      {
        id: 'agreement',
        step: 'state',
        question: (msg) => msg('What does your doctor say about massage?'),
        answers: [
          {
            id: 'unsure',
            label: (msg) => msg('I have not asked yet, or I am waiting for an answer'),
            contraindication: 'clearance',
          },
          {
            id: 'doctor-says-fine',
            label: (msg) => msg('My doctor says that massage is fine for me'),
            contraindication: 'none',
            advice: (msg) => msg('If you know the name of your condition, please pick it too.'),
          },
        ],
      },
    ],
    regions: ['whole-body'],
    maxPressure: 2,
    avoid: ['deep-tissue-massage', 'cupping', 'hot-stone-massage'],
    reason: (msg) => msg('We do not know the risk yet, and massage is not the best choice in every case.'),
    advice: (msg) => msg('Wait for the answer first. If it is yes, we start lightly and keep it short.'),
    instead: (msg) => msg('Call us once you have the answer, and we plan the session with you.'),
    ask: (msg) => msg('Ask your doctor: "For me, do the benefits of a massage outweigh the risks?"'),
    sources: ['fht', 'uk-rawhorizons'],
    facts: ['S0-24', 'S0-23', 'S3-57'],
  },
  {
    id: 'menstruation',
    category: 'general',
    contraindication: 'precaution',
    scope: 'extended',
    name: (msg) => msg('Period (menstruation)'),
    hint: (msg) => msg('Now, with or without cramps'),
    synonyms: (msg) =>
      msg(
        'period, periods, heavy period, heavy periods, cramps, menstrual cramps, menstruation, menstruating, on my period, time of the month, PMS, period pain, painful periods, dysmenorrhoea, dysmenorrhea, tampon',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'may-be-pregnant',
            label: (msg) => msg('I may be pregnant, and have pain or bleeding'),
            contraindication: 'emergency',
            handsOverTo: ['rf-pregnancy-loss'],
          },
          {
            id: 'soaking-or-faint',
            label: (msg) => msg('Soaking a pad an hour, or faint'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heavy-bleeding'],
          },
          {
            id: 'sudden-severe-pain',
            label: (msg) => msg('Sudden severe pain that is not my usual period pain'),
            contraindication: 'emergency',
            handsOverTo: ['rf-abdomen'],
          },
        ],
      },
      {
        id: 'kind',
        step: 'state',
        question: (msg) => msg('How is your period?'),
        answers: [
          {
            id: 'severe',
            label: (msg) => msg('It brings severe pain, fainting or very heavy bleeding'),
            contraindication: 'clearance',
            maxPressure: 2,
            advice: (msg) => msg('See a doctor about it too. After that, we go by your comfort and stay gentle on the belly.'),
          },
          {
            id: 'usual',
            label: (msg) => msg('It is normal for me, without severe pain, fainting or very heavy bleeding'),
            contraindication: 'precaution',
          },
        ],
      },
    ],
    regions: ['abdomen', 'lower-back'],
    maxPressure: 3,
    reason: (msg) => msg('Your belly and lower back may be tender, so your comfort decides.'),
    advice: (msg) => msg('We stay gentle on the belly, or leave it out if you like.'),
    instead: (msg) => msg('Gentle massage wherever it feels good to you.'),
    ask: (msg) => msg('Ask your therapist: "Can you leave out my belly or stay gentle there?"'),
    disagreement: (msg) =>
      msg('Some lists say no massage during a period. We found no evidence that it does harm, so we go by your comfort.'),
    ownCaution: true,
    sources: ['yonibone', 'brigi'],
  },
  {
    id: 'minor-discomfort-history',
    category: 'general',
    contraindication: 'precaution',
    scope: 'extended',
    name: (msg) => msg('Bad reaction to a massage before'),
    hint: (msg) => msg('Such as a bruise, a headache, or feeling worse for a while'),
    synonyms: (msg) =>
      msg(
        'pain flare, pain after massage, bruise, bruise after massage, headache after massage, sore after massage, worse after massage, felt ill after massage, bad massage, hurt by massage, reaction to massage',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'weak-or-numb',
            label: (msg) => msg('New weakness, numbness, a drooping face or loss of balance'),
            contraindication: 'emergency',
            handsOverTo: ['rf-after-neuro'],
          },
          {
            id: 'severe-headache',
            label: (msg) => msg('Severe headache or neck pain'),
            contraindication: 'emergency',
            handsOverTo: ['rf-neck-artery'],
          },
          {
            id: 'breathless',
            label: (msg) => msg('Short of breath or chest pain'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heart-attack', 'rf-lung-clot'],
          },
          {
            id: 'growing-bruise',
            label: (msg) => msg('A bruise that grows, dizziness, or severe belly or side pain'),
            contraindication: 'emergency',
            handsOverTo: ['rf-after-bleed'],
          },
          {
            id: 'dark-urine',
            label: (msg) => msg('Dark urine, or severe muscle pain with fever'),
            contraindication: 'emergency',
            handsOverTo: ['rf-after-muscle'],
          },
        ],
      },
      {
        id: 'kind',
        step: 'state',
        question: (msg) => msg('How was the reaction?'),
        answers: [
          {
            id: 'severe',
            label: (msg) => msg('It was severe, or I needed a doctor'),
            contraindication: 'clearance',
          },
          {
            id: 'mild',
            label: (msg) => msg('Only mild soreness, and I needed no doctor'),
            contraindication: 'precaution',
          },
        ],
      },
    ],
    regions: ['affected-area'],
    maxPressure: 2,
    reason: (msg) => msg('It could happen again, and people who bruise or bleed easily may do so after a massage.'),
    advice: (msg) => msg('We work more lightly and for a shorter time. Take the same care with other hands-on treatments of the body.'),
    instead: (msg) => msg('A light, short session. Speak up at once if anything hurts.'),
    ask: (msg) => msg('Ask your therapist: "What can you do in another way, so that it does not happen again?"'),
    disagreement: (msg) =>
      msg(
        'One source says that massage should never hurt, in the session or later. Others find soreness common. We took both: speak up if it hurts, and mild, short soreness after it can happen.',
      ),
    ownCaution: true,
    sources: ['cambron-2007', 'yin-2014'],
    facts: ['S4-10', 'S4-11', 'S3-54', 'S3-55', 'S4-12', 'S4-15'],
  },
  {
    id: 'contact-lens-denture-hearing-aid',
    category: 'general',
    contraindication: 'precaution',
    scope: 'extended',
    name: (msg) => msg('Contact lenses, glasses, dentures, hearing aid or wig'),
    hint: (msg) => msg('Anything that you wear on your face, ears or scalp'),
    synonyms: (msg) =>
      msg(
        'contacts, contact lens, contact lenses, glasses, spectacles, false teeth, dentures, hearing aid, hearing aids, hair extensions, extensions, wig, hairpiece, false lashes, lash extensions, jewellery, jewelry, earrings, piercings, watch',
      ),
    followUps: [
      {
        id: 'state',
        step: 'state',
        question: (msg) => msg('Which is true for you?'),
        answers: [
          {
            id: 'sore-eye',
            label: (msg) => msg('I have a sore eye'),
            contraindication: 'none',
            handsOverTo: ['eye-ear-sinus-infection'],
          },
          {
            id: 'wearing',
            label: (msg) => msg('I wear one or more of these, and my eyes are not sore'),
            contraindication: 'precaution',
          },
        ],
      },
    ],
    regions: ['face', 'head'],
    reason: (msg) => msg('This is for your comfort, and to keep your things from harm.'),
    advice: (msg) =>
      msg(
        'Take them out or off if you wish, glasses and jewellery too. Tell us what stays on, for the face rest and your scalp; we put no pressure there.',
      ),
    instead: (msg) => msg('The usual massage, with no pressure on what you wear.'),
    ask: (msg) => msg('Ask your therapist: "Where can I leave my things, and what can I keep on?"'),
    ownCaution: true,
    sources: ['aromawa-face', 'bentley-care'],
  },
  {
    id: 'hearing-vision-loss',
    category: 'general',
    contraindication: 'precaution',
    scope: 'extended',
    name: (msg) => msg('Hearing, sight or speech difficulty'),
    hint: (msg) => msg('Also if you bring an interpreter or a guide dog'),
    synonyms: (msg) =>
      msg(
        'deaf, Deaf, hard of hearing, hearing loss, hearing impaired, blind, partially sighted, visually impaired, low vision, sight loss, stammer, stutter, speech difficulty, interpreter, sign language, guide dog, assistance dog',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'sudden-sight-loss',
            label: (msg) => msg('Sudden loss of sight'),
            contraindication: 'emergency',
            handsOverTo: ['rf-sight-loss'],
          },
          {
            id: 'sudden-speech-trouble',
            label: (msg) => msg('Sudden trouble speaking'),
            contraindication: 'emergency',
            handsOverTo: ['rf-stroke'],
          },
          {
            id: 'sudden-hearing-loss',
            label: (msg) => msg('Sudden loss of hearing'),
            contraindication: 'emergency',
            urgency: 'today',
          },
        ],
      },
      {
        id: 'state',
        step: 'state',
        question: (msg) => msg('Which is true for you?'),
        answers: [
          {
            id: 'long-standing',
            label: (msg) => msg('I have had it for a long time'),
            contraindication: 'precaution',
          },
        ],
      },
    ],
    regions: ['whole-body'],
    reason: (msg) => msg('You must be able to stop the massage at any time.'),
    advice: (msg) =>
      msg(
        'We first agree on touch or hand signals. We face you, use plain words, describe the room and help you in it, and tell you when we finish.',
      ),
    instead: (msg) => msg('The usual massage, with signals that work for you.'),
    ask: (msg) => msg('Ask your therapist: "Which signals shall we use for stop, softer and firmer?"'),
    ownCaution: true,
    sources: ['amta-access', 'rose-vision'],
  },
  {
    id: 'mobility-transfer-needs',
    category: 'general',
    contraindication: 'precaution',
    scope: 'extended',
    name: (msg) => msg('Wheelchair, or help to move'),
    hint: (msg) => msg('Also if you cannot lie flat or on your front'),
    synonyms: (msg) =>
      msg(
        'wheelchair, wheelchair user, walking frame, walker, zimmer frame, rollator, crutches, cannot lie flat, cannot lie on front, cannot lie on my front, mobility problems, mobility aid, disability, disabled, hoist, transfer, cannot climb on table',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'face-speech-or-one-side',
            label: (msg) => msg('A drooping face, trouble speaking, or sudden weakness or numbness on one side'),
            contraindication: 'emergency',
            handsOverTo: ['rf-stroke'],
          },
          {
            id: 'between-the-legs',
            label: (msg) => msg('Numb between the legs, both legs weak, or a change in bladder or bowel control'),
            contraindication: 'emergency',
            handsOverTo: ['rf-cauda-equina'],
          },
          {
            id: 'breathless-or-chest-pain',
            label: (msg) => msg('Sudden shortness of breath or chest pain'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heart-attack', 'rf-lung-clot'],
          },
          {
            id: 'new-weakness',
            label: (msg) => msg('Other new weakness'),
            contraindication: 'emergency',
            urgency: 'today',
          },
          {
            id: 'breathless-lying-flat',
            label: (msg) => msg('I cannot lie flat because I get short of breath, and no doctor has checked it'),
            contraindication: 'clearance',
            maxPressure: 2,
            positions: ['prone', 'flat'],
          },
        ],
      },
      {
        id: 'position',
        step: 'state',
        question: (msg) => msg('What do you need?'),
        answers: [
          {
            id: 'stay-in-chair',
            label: (msg) => msg('I stay in my chair'),
            contraindication: 'precaution',
            positions: ['prone', 'supine', 'flat'],
            advice: (msg) => msg('You stay in your chair, with the wheels locked, and we work where you are comfortable.'),
          },
          {
            id: 'cannot-lie-flat',
            label: (msg) => msg('I cannot lie flat'),
            contraindication: 'precaution',
            positions: ['prone', 'flat'],
          },
          {
            id: 'cannot-lie-on-front',
            label: (msg) => msg('I cannot lie on my front'),
            contraindication: 'precaution',
            positions: ['prone'],
          },
          {
            id: 'help-to-move',
            label: (msg) => msg('I can lie flat and on my front, and only need help to move'),
            contraindication: 'precaution',
          },
        ],
      },
    ],
    regions: ['whole-body'],
    maxPressure: 3,
    reason: (msg) => msg('We want to avoid falls and sore pressure points.'),
    advice: (msg) =>
      msg(
        'We work in your chair or with you on your side, where you are comfortable. You direct each move; therapists do not lift, so bring a helper if you need one.',
      ),
    instead: (msg) => msg('A session in your chair or lying on your side.'),
    ask: (msg) => msg('Ask your therapist: "Can I stay in my chair, or how can I get onto the table?"'),
    ownCaution: true,
    sources: ['amta-access', 'puszko-wheelchair'],
  },
  {
    id: 'scent-sensitivity',
    category: 'general',
    contraindication: 'precaution',
    scope: 'extended',
    name: (msg) => msg('Sensitive to scents or chemicals'),
    hint: (msg) => msg('Perfume, candles or oils make you feel unwell'),
    synonyms: (msg) =>
      msg(
        'fragrance sensitivity, fragrance, scent sensitivity, multiple chemical sensitivity, MCS, chemical sensitivity, perfume, essential oils, essential oil sensitivity, smell triggers, strong smells, scented candles, incense',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'wheeze-or-swelling',
            label: (msg) => msg('Wheeze or swelling'),
            contraindication: 'emergency',
            handsOverTo: ['rf-anaphylaxis'],
          },
        ],
      },
      {
        id: 'state',
        step: 'state',
        question: (msg) => msg('Which is true for you?'),
        answers: [
          {
            id: 'otherwise',
            label: (msg) => msg('Scents bother me, but I have no wheeze or swelling now'),
            contraindication: 'precaution',
          },
        ],
      },
    ],
    regions: ['whole-body'],
    maxPressure: 3,
    avoid: ['aromatherapy'],
    reason: (msg) => msg('Scents can set off a headache, a wheeze or a rash.'),
    advice: (msg) => msg('We use a plain oil without scent, and no candles or oil blends.'),
    instead: (msg) => msg('Massage with a plain, unscented oil.'),
    ask: (msg) => msg('Ask your therapist: "Can you keep the room and the oil free of scent?"'),
    ownCaution: true,
    sources: ['camcancer-aroma', 'eo-safety-2020'],
  },
  {
    id: 'fatigue-post-viral',
    category: 'general',
    contraindication: 'precaution',
    scope: 'extended',
    name: (msg) => msg('Chronic fatigue or long COVID'),
    hint: (msg) => msg('Also ME/CFS, or long tiredness after an illness'),
    synonyms: (msg) =>
      msg(
        'ME/CFS, ME, CFS, chronic fatigue, chronic fatigue syndrome, myalgic encephalomyelitis, long covid, long Covid, long haul covid, post covid, post-COVID, post viral fatigue, post-viral fatigue, exhaustion, exhausted, always tired, burnout after illness',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'breathless-chest-pain-or-faint',
            label: (msg) => msg('Chest pain, short of breath at rest, or faint'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heart-attack', 'rf-lung-clot'],
          },
          {
            id: 'leg-swelling',
            label: (msg) => msg('Swelling in a leg'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-leg-clot'],
          },
          {
            id: 'fever',
            label: (msg) => msg('Fever'),
            contraindication: 'none',
            handsOverTo: ['fever'],
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('Where are you with it?'),
        answers: [
          {
            id: 'heart-or-lung-after-effects',
            label: (msg) => msg('It has left its mark on my heart or lungs'),
            contraindication: 'clearance',
          },
          {
            id: 'new-not-checked',
            label: (msg) => msg('It is new, and no doctor has checked it'),
            contraindication: 'clearance',
          },
          {
            id: 'known-steady',
            label: (msg) => msg('It is known and steady, and my heart and lungs are not affected'),
            contraindication: 'precaution',
          },
        ],
      },
    ],
    regions: ['whole-body'],
    maxPressure: 2,
    reason: (msg) => msg('Too much can bring a crash, and after COVID blood clots and organ damage are possible.'),
    advice: (msg) => msg('We start short and light. Plan time to rest afterwards.'),
    instead: (msg) => msg('A short, light first session, to see how you feel after it.'),
    ask: (msg) => msg('Ask your therapist: "Can we start with a short session and see how I feel?"'),
    ownCaution: true,
    sources: ['werner-1998', 'werner-longcovid'],
  },
  {
    id: 'pelvic-gynae-condition',
    category: 'general',
    contraindication: 'local',
    scope: 'extended',
    name: (msg) => msg('Endometriosis, fibroids or other pelvic condition'),
    hint: (msg) => msg('Also cysts on the ovaries, prolapse or pelvic pain'),
    synonyms: (msg) =>
      msg(
        'endometriosis, endo, fibroids, fibroid, ovarian cyst, cyst on ovary, polycystic ovaries, polycystic ovary syndrome, PCOS, adenomyosis, prolapse, womb prolapse, pelvic pain, vulvodynia, pelvic floor, endometriosus',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'sudden-severe-pain',
            label: (msg) => msg('Sudden severe pain'),
            contraindication: 'emergency',
            handsOverTo: ['rf-abdomen'],
          },
          {
            id: 'pregnant-with-pain-or-bleeding',
            label: (msg) => msg('I may be pregnant, and have pain or bleeding'),
            contraindication: 'emergency',
            handsOverTo: ['rf-pregnancy-loss'],
          },
          {
            id: 'faint-or-heavy-bleeding',
            label: (msg) => msg('Faint, or heavy bleeding'),
            contraindication: 'emergency',
          },
          {
            id: 'fever',
            label: (msg) => msg('Fever'),
            contraindication: 'emergency',
            urgency: 'today',
          },
        ],
      },
      {
        id: 'state',
        step: 'state',
        question: (msg) => msg('Which is true for you?'),
        answers: [
          {
            id: 'may-be-pregnant',
            label: (msg) => msg('I may be pregnant'),
            contraindication: 'local',
            handsOverTo: ['pregnancy-first-trimester'],
          },
          {
            id: 'known',
            label: (msg) => msg('A doctor has given it a name, and I am not pregnant'),
            contraindication: 'local',
          },
        ],
      },
    ],
    regions: ['abdomen', 'lower-back'],
    reason: (msg) => msg('The tissue in the pelvis can be tender.'),
    advice: (msg) =>
      msg('We leave out the lower belly or touch it only lightly, and use pillows. A warm pack is only for skin that feels normal.'),
    instead: (msg) => msg('The usual massage away from the belly, with pillows where they help.'),
    ask: (msg) => msg('Ask your therapist: "Can you leave out my lower belly and give me pillows?"'),
    ownCaution: true,
    sources: ['werner-1998'],
  },
  {
    id: 'menopause',
    category: 'general',
    contraindication: 'precaution',
    scope: 'extended',
    name: (msg) => msg('Menopause or hot flushes'),
    hint: (msg) => msg('Also the years before it (perimenopause)'),
    synonyms: (msg) =>
      msg(
        'menopause, perimenopause, peri-menopause, menopausal, postmenopausal, hot flushes, hot flashes, hot flush, hot flash, night sweats, change of life, the change, menapause',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'faint-or-heavy-bleeding',
            label: (msg) => msg('Faint, or heavy bleeding'),
            contraindication: 'emergency',
          },
          {
            id: 'bleeding-after-menopause',
            label: (msg) => msg('Bleeding after menopause'),
            contraindication: 'clearance',
            maxPressure: 2,
            advice: (msg) => msg('See a doctor about the bleeding first. After that, we keep it light, in a cool room.'),
          },
        ],
      },
      {
        id: 'state',
        step: 'state',
        question: (msg) => msg('Is one of these true for you?'),
        answers: [
          {
            id: 'hormones-and-thin-bones',
            label: (msg) => msg('I take hormones (HRT) and I have thin bones'),
            contraindication: 'precaution',
            handsOverTo: ['hormones-contraception-hrt', 'osteoporosis'],
          },
          {
            id: 'thin-bones',
            label: (msg) => msg('I have thin bones, and take no hormones'),
            contraindication: 'precaution',
            handsOverTo: ['osteoporosis'],
          },
          {
            id: 'hormones',
            label: (msg) => msg('I take hormones (HRT), and have no thin bones'),
            contraindication: 'precaution',
            handsOverTo: ['hormones-contraception-hrt'],
          },
          {
            id: 'otherwise',
            label: (msg) => msg('Neither of these'),
            contraindication: 'precaution',
          },
        ],
      },
    ],
    regions: ['whole-body'],
    maxPressure: 3,
    avoid: ['hot-stone-massage'],
    reason: (msg) => msg('Heat and warm rooms may set off hot flushes.'),
    advice: (msg) => msg('We keep the room cool, and use no hot stones if you have flushes.'),
    instead: (msg) => msg('Massage in a cool room, with a light cover.'),
    ask: (msg) => msg('Ask your therapist: "Can the room be cool, with a light cover?"'),
    ownCaution: true,
    sources: ['stillerman-menopause', 'nhs-anastrozole'],
  },
  {
    id: 'needling-injection-blood-recent',
    category: 'general',
    contraindication: 'local',
    scope: 'extended',
    name: (msg) => msg('Recent acupuncture, cupping, blood test, drip or blood donation'),
    hint: (msg) => msg('A needle or cups on your skin not long ago'),
    synonyms: (msg) =>
      msg(
        'acupuncture, dry needling, needling, gave blood, blood donor, blood donation, donated blood, plasma donation, blood test, blood draw, drip, IV, cannula, iron infusion, infusion, cupping, wet cupping, hijama, cupping marks, allergy injection, allergy shot, injection, injection site',
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
            handsOverTo: ['rf-lung-clot', 'collapsed-lung'],
          },
          {
            id: 'allergic-reaction',
            label: (msg) => msg('Hives, or swollen lips, tongue or throat'),
            contraindication: 'emergency',
            handsOverTo: ['rf-anaphylaxis'],
          },
          {
            id: 'faint-and-clammy',
            label: (msg) => msg('Faint, with cold, clammy skin and a fast, weak pulse'),
            contraindication: 'emergency',
            handsOverTo: ['rf-collapse-shock'],
          },
          {
            id: 'red-hot-or-spreading',
            label: (msg) => msg('The spot is red, hot or spreading'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-red-streaks'],
          },
        ],
      },
      {
        id: 'blood-donation',
        step: 'state',
        question: (msg) => msg('Have you given blood in the last day?'),
        answers: [
          {
            id: 'faint-after',
            label: (msg) => msg('Yes, and I felt faint or feel faint now'),
            contraindication: 'absolute',
          },
          {
            id: 'well-after',
            label: (msg) => msg('Yes, and I feel well'),
            contraindication: 'precaution',
            regions: ['arms'],
            maxPressure: 3,
            avoid: ['hot-stone-massage', 'heat-cold-packs'],
            advice: (msg) => msg('We leave that arm alone and use no heat. Rise slowly.'),
          },
          {
            id: 'not-given',
            label: (msg) => msg('No'),
            contraindication: 'none',
          },
        ],
      },
      {
        id: 'spot',
        step: 'state',
        question: (msg) => msg('How is the spot where the needle or cup was?'),
        answers: [
          {
            id: 'sore',
            label: (msg) => msg('Sore, bruised or marked'),
            contraindication: 'local',
          },
          {
            id: 'not-sore',
            label: (msg) => msg('Not sore, bruised or marked'),
            contraindication: 'none',
          },
        ],
      },
    ],
    regions: ['affected-area'],
    reason: (msg) => msg('The spot can bruise or get infected, and some people feel faint afterwards.'),
    advice: (msg) => msg('We put no pressure on needle sites and do not rub cupping marks.'),
    until: (msg) => msg('Come another day, when you feel well again.'),
    instead: (msg) => msg('The usual massage away from the spot.'),
    ask: (msg) => msg('Ask your therapist: "I gave blood or had a needle lately. What do we leave out today?"'),
    disagreement: (msg) =>
      msg(
        'Some therapists do not massage on the day of a blood donation, others do. We took: no massage today if you felt faint, and a gentler one if you feel well.',
      ),
    ownCaution: true,
    sources: ['nhsbt-donor', 'nivati-blood', 'cnys-cupping'],
  },
  {
    id: 'child-or-teen',
    category: 'general',
    contraindication: 'precaution',
    scope: 'extended',
    name: (msg) => msg('Under 18'),
    hint: (msg) => msg('For a child or teenager, or if you are one'),
    synonyms: (msg) =>
      msg(
        'child, children, kid, kids, teenager, teen, minor, under age, underage, baby, baby massage, infant, toddler, under 16, under 18, my son, my daughter, my child',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'hard-to-wake',
            label: (msg) => msg('Confused, hard to wake or blue lips'),
            contraindication: 'emergency',
            handsOverTo: ['rf-drowsy-confused'],
          },
          {
            id: 'fever-and-stiff-neck',
            label: (msg) => msg('Fever with stiff neck, confusion, or a rash that does not fade when pressed'),
            contraindication: 'emergency',
            handsOverTo: ['rf-meningitis-sepsis'],
          },
          {
            id: 'fever-rash-or-ill',
            label: (msg) => msg('Fever, a rash or feeling ill'),
            contraindication: 'none',
            handsOverTo: ['fever'],
          },
        ],
      },
      {
        id: 'consent',
        step: 'state',
        question: (msg) => msg('Who agrees to the massage?'),
        answers: [
          {
            id: 'not-agreed',
            label: (msg) => msg('No parent or guardian has agreed yet, or the child does not want it'),
            contraindication: 'absolute',
          },
          {
            id: 'both-agree',
            label: (msg) => msg('A parent or guardian agrees, and the child or teenager agrees too'),
            contraindication: 'precaution',
          },
        ],
        notSure: {contraindication: 'absolute'},
      },
      {
        id: 'health',
        step: 'state',
        question: (msg) => msg('Is it for a baby, or is there a serious illness?'),
        answers: [
          {
            id: 'baby-or-serious-illness',
            label: (msg) => msg('A baby, or a child or teenager with a serious illness'),
            contraindication: 'clearance',
          },
          {
            id: 'neither',
            label: (msg) => msg('Neither of these'),
            contraindication: 'precaution',
          },
        ],
      },
    ],
    regions: ['whole-body'],
    maxPressure: 2,
    reason: (msg) => msg('Bodies are smaller, and a parent or guardian has to agree.'),
    advice: (msg) =>
      msg(
        'We keep it short and light, with clothes on if wished, and a parent or guardian in the room. Bring their written consent; local law sets the age for it.',
      ),
    until: (msg) => msg('A parent or guardian and the child or teenager have to agree first.'),
    instead: (msg) => msg('A short, light session with a parent or guardian in the room.'),
    ask: (msg) => msg('Ask your therapist: "Which consent do you need, and who stays in the room?"'),
    ownCaution: true,
    sources: ['elite-minors'],
  },
  {
    id: 'heat-sauna-exercise-today',
    category: 'general',
    contraindication: 'precaution',
    scope: 'extended',
    name: (msg) => msg('Sauna, hot bath, hard exercise or long sun today'),
    hint: (msg) => msg('Also a long journey, or if you drank too little'),
    synonyms: (msg) =>
      msg(
        'sauna, hot tub, hot bath, jacuzzi, steam room, hard exercise, workout, hard training, ran a race, race, marathon, long run, sunbathing, long sun, heat exhaustion, dehydrated, dehydration, jet lag, long flight',
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
            id: 'confused',
            label: (msg) => msg('New confusion'),
            contraindication: 'emergency',
            handsOverTo: ['rf-drowsy-confused'],
            advice: (msg) => msg('Get to a cool place while you wait for help.'),
          },
          {
            id: 'faint-vomiting-or-very-hot',
            label: (msg) => msg('Faint, vomiting or very hot'),
            contraindication: 'emergency',
            advice: (msg) => msg('Get to a cool place while you wait for help.'),
          },
          {
            id: 'dark-urine-and-muscle-pain',
            label: (msg) => msg('Dark urine with severe muscle pain'),
            contraindication: 'emergency',
          },
          {
            id: 'leg-swelling',
            label: (msg) => msg('Swelling in a leg'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-leg-clot'],
          },
        ],
      },
      {
        id: 'state',
        step: 'state',
        question: (msg) => msg('How do you feel now?'),
        answers: [
          {
            id: 'otherwise',
            label: (msg) => msg('Well, perhaps tired, warm or thirsty'),
            contraindication: 'precaution',
          },
        ],
      },
    ],
    regions: ['whole-body'],
    maxPressure: 2,
    avoid: ['hot-stone-massage', 'heat-cold-packs'],
    reason: (msg) => msg('Your body may be low on fluid, and you could feel faint.'),
    advice: (msg) => msg('Cool down first and drink if you are thirsty. We work more lightly today, add no heat, and you rise slowly.'),
    instead: (msg) => msg('A lighter massage today, without hot stones.'),
    ask: (msg) => msg('Ask your therapist: "I was in the heat or trained hard today. Can we keep it light?"'),
    ownCaution: true,
    sources: ['dudley-heat', 'zeel-before', 'own-caution'],
  },
];
