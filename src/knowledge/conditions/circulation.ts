import type {Condition} from '../model.js';

/** Circulation: heart, vessels, blood. */
export const circulation: readonly Condition[] = [
  {
    id: 'deep-vein-thrombosis',
    category: 'circulation',
    contraindication: 'absolute',
    scope: 'core',
    name: (msg) => msg('Blood clot in a deep vein (DVT)'),
    hint: (msg) => msg('Most often in one leg'),
    synonyms: (msg) =>
      msg(
        'DVT, deep vein thrombosis, leg clot, venous thrombosis, VTE, blood clot, clot in my leg, thrombus, thrombosis, deep vein clot, arm clot, clot in my arm, calf clot, trombosis',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'breathless-or-chest-pain',
            label: (msg) => msg('Short of breath or chest pain, coughing up blood, or fainting'),
            contraindication: 'emergency',
            handsOverTo: ['rf-lung-clot'],
          },
          {
            id: 'swollen-limb',
            label: (msg) => msg('One leg or arm is swollen, sore, warm or red, and this is new, worse or not checked by a doctor'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-leg-clot'],
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('Where are you with it?'),
        answers: [
          {
            id: 'first-treatment',
            label: (msg) =>
              msg('Still in the first treatment or less than 6 months ago, and my doctor has not agreed to massage in writing'),
            contraindication: 'absolute',
          },
          {
            id: 'over-6-months-signs',
            label: (msg) => msg('6 months ago or more, and I still have signs from it'),
            contraindication: 'absolute',
          },
          {
            id: 'agreed-under-6-months',
            label: (msg) => msg('Less than 6 months ago, and my doctor agreed to massage in writing'),
            contraindication: 'clearance',
            regions: ['affected-area'],
            advice: (msg) => msg('Bring the letter. We leave that leg or arm out and use light strokes elsewhere.'),
          },
          {
            id: 'over-6-months-blood-thinner',
            label: (msg) => msg('6 months ago or more, no signs now, and I take a blood thinner'),
            contraindication: 'none',
            handsOverTo: ['clot-history', 'anticoagulants'],
          },
          {
            id: 'over-6-months',
            label: (msg) => msg('6 months ago or more, no signs now, and no blood thinner'),
            contraindication: 'none',
            handsOverTo: ['clot-history'],
          },
        ],
      },
    ],
    regions: ['whole-body', 'thighs', 'lower-legs', 'arms'],
    maxPressure: 2,
    avoid: [
      'deep-tissue-massage',
      'petrissage',
      'friction',
      'tapotement',
      'vibration',
      'passive-stretching',
      'passive-resistive-stretching',
      'hot-stone-massage',
      'cupping',
    ],
    reason: (msg) => msg('Pressure could free part of the clot. It could then travel to the lungs.'),
    advice: (msg) => msg('Once massage is possible: no firm work on that leg or arm, light strokes elsewhere.'),
    until: (msg) => msg('Your treating doctor has to agree in writing first.'),
    instead: (msg) => msg('You can book again when your doctor agrees. Light strokes away from that leg or arm may then be possible.'),
    ask: (msg) => msg('Ask your doctor: "Is my clot treated and stable enough for a light massage?"'),
    disagreement: (msg) =>
      msg(
        'Sources ask for a wait of 2 months to at least 6 months, and one list avoids only the leg. We took the most careful: no massage first, then 6 months of limits.',
      ),
    ownCaution: true,
    sources: ['werner-1998', 'nccam-copy', 'mayo-copy', 'gale', 'glos-dvt', 'massagemag-oncology', 'us-hhm', 'mld-fluid', 'cram-path'],
    facts: ['S2-85', 'S0-25'],
  },
  {
    id: 'pulmonary-embolism',
    category: 'circulation',
    contraindication: 'absolute',
    scope: 'extended',
    name: (msg) => msg('Blood clot in the lung (pulmonary embolism)'),
    synonyms: (msg) =>
      msg(
        'PE, lung clot, clot on the lung, clot in my lung, blood clot in lung, pulmonary embolus, pulmonary embolism, embolism, embolus, lung embolism',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'lung-clot-signs',
            label: (msg) => msg('Sudden shortness of breath, chest pain when I breathe in, coughing up blood, or collapse'),
            contraindication: 'emergency',
            handsOverTo: ['rf-lung-clot'],
          },
          {
            id: 'limb-signs',
            label: (msg) => msg('New swelling, pain, warmth or redness in a leg or arm'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-leg-clot'],
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('Where are you with it?'),
        answers: [
          {
            id: 'symptoms',
            label: (msg) => msg('I still have symptoms from it'),
            contraindication: 'absolute',
          },
          {
            id: 'under-6-months-not-agreed',
            label: (msg) => msg('Less than 6 months ago, and still in treatment or my doctor has not agreed'),
            contraindication: 'absolute',
          },
          {
            id: 'under-6-months-agreed',
            label: (msg) => msg('Less than 6 months ago, treatment has ended, and my doctor has agreed'),
            contraindication: 'clearance',
            advice: (msg) => msg("Bring your doctor's answer. We use light, relaxing strokes and no deep work on the legs."),
          },
          {
            id: 'over-6-months-blood-thinner',
            label: (msg) => msg('6 months ago or more, recovered, no symptoms, and I take a blood thinner'),
            contraindication: 'none',
            handsOverTo: ['clot-history', 'anticoagulants'],
          },
          {
            id: 'over-6-months',
            label: (msg) => msg('6 months ago or more, recovered, no symptoms, and no blood thinner'),
            contraindication: 'none',
            handsOverTo: ['clot-history'],
          },
        ],
      },
    ],
    regions: ['whole-body', 'thighs', 'lower-legs'],
    maxPressure: 2,
    avoid: ['deep-tissue-massage', 'hot-stone-massage', 'cupping'],
    reason: (msg) => msg('A clot blocks blood flow in the lungs, and more clots are likely to follow.'),
    advice: (msg) => msg('Once massage is possible: light, relaxing strokes only, and no deep work on the legs.'),
    until: (msg) => msg('Your treatment has to be finished and your doctor has to agree first.'),
    instead: (msg) => msg('You can book again when your doctor agrees. Light, relaxing strokes may then be possible.'),
    ask: (msg) => msg('Ask your doctor: "Is my lung clot treated, and may I have a light, relaxing massage?"'),
    ownCaution: true,
    sources: ['glos-dvt', 'werner-dvt', 'gale', 'mld-fluid'],
    facts: ['S2-85'],
  },
  {
    id: 'clot-history',
    category: 'circulation',
    contraindication: 'clearance',
    scope: 'core',
    name: (msg) => msg('Past blood clot (DVT or PE)'),
    hint: (msg) => msg('Also a condition that makes clots more likely'),
    synonyms: (msg) =>
      msg(
        'previous thrombosis, past thrombosis, had a clot, had a blood clot, history of blood clots, thrombophilia, factor V Leiden, factor 5 Leiden, old DVT, old PE, protein C or S deficiency, protein C deficiency, protein S deficiency, antiphospholipid syndrome, APS, Hughes syndrome, IVC filter, vena cava filter, sticky blood',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'breathless-or-chest-pain',
            label: (msg) => msg('Short of breath or chest pain, coughing up blood, or fainting'),
            contraindication: 'emergency',
            handsOverTo: ['rf-lung-clot'],
          },
          {
            id: 'new-limb-swelling-or-pain',
            label: (msg) => msg('New swelling, pain, warmth or redness in a leg or arm'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-leg-clot'],
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('Read from the top. Which one fits you first?'),
        answers: [
          {
            id: 'under-6-months-not-agreed',
            label: (msg) => msg('Less than 6 months ago, and my doctor has not agreed to massage'),
            contraindication: 'absolute',
          },
          {
            id: 'under-6-months-agreed',
            label: (msg) => msg('Less than 6 months ago, and my doctor has agreed to massage'),
            contraindication: 'clearance',
            advice: (msg) => msg("Bring your doctor's answer. We use light strokes, and no deep, tapping or draining work on the legs."),
          },
          {
            id: 'antiphospholipid',
            label: (msg) => msg('I have antiphospholipid syndrome (Hughes syndrome)'),
            contraindication: 'clearance',
          },
          {
            id: 'over-6-months-not-asked',
            label: (msg) => msg('6 months ago or more, and I still have symptoms or have not asked my doctor yet'),
            contraindication: 'clearance',
          },
          {
            id: 'over-6-months-agreed',
            label: (msg) => msg('6 months ago or more, no symptoms, and my doctor has agreed to massage'),
            contraindication: 'precaution',
          },
          {
            id: 'never-a-clot',
            label: (msg) => msg('I only inherited a tendency to clot, and I never had a clot'),
            contraindication: 'none',
            handsOverTo: ['clot-risk-factors'],
          },
        ],
      },
      {
        id: 'blood-thinner',
        step: 'state',
        question: (msg) => msg('Do you take a blood thinner?'),
        answers: [
          {id: 'yes', label: (msg) => msg('Yes'), contraindication: 'none', handsOverTo: ['anticoagulants']},
          {id: 'no', label: (msg) => msg('No'), contraindication: 'none'},
        ],
      },
    ],
    regions: ['thighs', 'lower-legs', 'affected-area'],
    maxPressure: 2,
    avoid: ['deep-tissue-massage', 'tapotement', 'lymphatic-drainage', 'hot-stone-massage', 'cupping'],
    reason: (msg) => msg('A clot can leave the vein damaged or come back, sometimes with no signs.'),
    advice: (msg) => msg('Light pressure on that leg or arm. No deep, tapping or draining work on the legs.'),
    until: (msg) => msg('Your doctor has to agree first, as the clot was less than 6 months ago.'),
    instead: (msg) => msg('After your doctor agrees, a light and short massage may be possible.'),
    ask: (msg) => msg('Ask your doctor: "Is a light massage all right for me after my blood clot?"'),
    ownCaution: true,
    sources: ['massagemag-oncology', 'uk-steady', 'ce-institute-pe', 'glos-dvt'],
    facts: ['S2-85'],
  },
  {
    id: 'clot-risk-factors',
    category: 'circulation',
    contraindication: 'precaution',
    scope: 'extended',
    name: (msg) => msg('Raised risk of a blood clot right now'),
    hint: (msg) => msg('Such as a long trip, bed rest, a leg in a cast, the pill or HRT'),
    synonyms: (msg) =>
      msg(
        'recent long flight or drive, long flight, long drive, long journey, bed rest, bed bound, leg in cast, recent surgery, the pill, birth control pill, contraceptive pill, HRT, hormone replacement, pregnancy, cancer or chemotherapy, age over 65, family clot history, clots in the family, long-haul flight, travelled by plane, traveled by plane, immobile, leg in plaster, smoker on the pill, Factor V carrier, clot risk',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'breathless-or-chest-pain',
            label: (msg) => msg('Short of breath or chest pain, coughing up blood, or fainting'),
            contraindication: 'emergency',
            handsOverTo: ['rf-lung-clot'],
          },
          {
            id: 'one-sided-leg-signs',
            label: (msg) => msg('Swelling, pain, warmth or redness in one leg or arm'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-leg-clot'],
          },
        ],
        notSure: {contraindication: 'clearance'},
      },
      {
        id: 'risk',
        step: 'state',
        question: (msg) => msg('What raises your risk? Read from the top and take the first that fits.'),
        answers: [
          {
            id: 'cancer',
            label: (msg) => msg('Cancer, or cancer treatment such as chemo'),
            contraindication: 'precaution',
            handsOverTo: ['active-cancer'],
            maxPressure: 3,
          },
          {
            id: 'operation',
            label: (msg) => msg('An operation lately'),
            contraindication: 'clearance',
            handsOverTo: ['recent-surgery'],
            maxPressure: 2,
            avoid: ['deep-tissue-massage', 'hot-stone-massage', 'cupping'],
          },
          {
            id: 'immobile',
            label: (msg) => msg('Bed rest or a leg cast now'),
            contraindication: 'clearance',
            maxPressure: 2,
            avoid: ['deep-tissue-massage', 'hot-stone-massage', 'cupping'],
          },
          {
            id: 'pregnancy',
            label: (msg) => msg('Pregnancy'),
            contraindication: 'precaution',
            maxPressure: 3,
            advice: (msg) =>
              msg(
                'Please pick your pregnancy in the list too, so that we ask the right questions. No deep work on the calves and inner thighs.',
              ),
          },
          {
            id: 'risk-only',
            label: (msg) => msg('Something else, such as a long trip, the pill or HRT'),
            contraindication: 'precaution',
            maxPressure: 3,
          },
        ],
      },
    ],
    regions: ['thighs', 'lower-legs'],
    maxPressure: 3,
    avoid: ['deep-tissue-massage'],
    reason: (msg) => msg('Slow blood flow lets clots form, often without any signs.'),
    advice: (msg) =>
      msg(
        'No deep work on the calves and inner thighs, gentle strokes elsewhere. If you are not sure about a leg, have it looked at first.',
      ),
    instead: (msg) => msg('Gentle strokes on the rest of your body.'),
    ask: (msg) => msg('Ask your therapist: "Can we leave deep work on my calves and inner thighs out today?"'),
    ownCaution: true,
    sources: ['glos-dvt', 'iih-pill', 'preg-highrisk'],
  },
  {
    id: 'superficial-thrombophlebitis',
    category: 'circulation',
    contraindication: 'absolute',
    scope: 'extended',
    name: (msg) => msg('Inflamed vein or clot near the skin (thrombophlebitis)'),
    hint: (msg) => msg('A sore, hard cord under the skin'),
    synonyms: (msg) =>
      msg(
        'phlebitis, superficial vein thrombosis, superficial thrombophlebitis, SVT vein, hard sore cord under the skin, thrombophlebitis, inflamed vein, phlebitus, surface vein clot, sore vein, red vein, hot vein',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'breathless-or-chest-pain',
            label: (msg) => msg('Short of breath or chest pain, coughing up blood, or fainting'),
            contraindication: 'emergency',
            handsOverTo: ['rf-lung-clot'],
          },
          {
            id: 'swollen-limb',
            label: (msg) => msg('A swollen leg or arm'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-leg-clot'],
          },
          {
            id: 'sore-red-hot-vein',
            label: (msg) => msg('A vein that is painful, red or hot, and may feel like a cord'),
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
            id: 'not-healed',
            label: (msg) => msg('Not healed yet, or my doctor has not agreed to massage'),
            contraindication: 'absolute',
          },
          {
            id: 'healed-agreed',
            label: (msg) => msg('Healed, and my doctor has agreed to massage'),
            contraindication: 'local',
            advice: (msg) => msg('We put no pressure on that vein. Other areas can be treated.'),
          },
        ],
      },
    ],
    regions: ['affected-area'],
    reason: (msg) => msg('The inflamed vein holds clot material, and the clot may reach the deep veins.'),
    advice: (msg) => msg('Once massage is possible, we put no pressure on that vein.'),
    until: (msg) => msg('The vein has to be healed and your doctor has to agree first.'),
    instead: (msg) => msg('You can book again once the vein has healed and your doctor agrees.'),
    ask: (msg) => msg('Ask your doctor: "Has my vein healed, and is a massage away from it all right?"'),
    disagreement: (msg) =>
      msg(
        'One pregnancy page says to go ahead with care. We took the most careful: no massage until the vein has healed and your doctor agrees.',
      ),
    sources: ['werner-1998', 'gale', 'cmtbc-2010', 'preg-headtotoe'],
    facts: ['S0-25'],
  },
  {
    id: 'varicose-veins',
    category: 'circulation',
    contraindication: 'local',
    scope: 'core',
    name: (msg) => msg('Varicose veins'),
    hint: (msg) => msg('Bulging, twisted or knotty leg veins'),
    synonyms: (msg) =>
      msg(
        'bulging leg veins, twisted leg veins, knotty leg veins, bulging veins, varicose vein, vericose veins, varicous veins, spider veins, thread veins, varicosities, leg veins, vein stripping, sclerotherapy',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'bleeding-vein',
            label: (msg) => msg('The vein is bleeding'),
            contraindication: 'emergency',
            advice: (msg) => msg('Press firmly on the vein and raise the leg while you wait for help.'),
            handsOverTo: ['rf-heavy-bleeding'],
          },
          {
            id: 'swollen-leg',
            label: (msg) => msg('A swollen leg'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-leg-clot', 'superficial-thrombophlebitis'],
          },
          {
            id: 'hot-or-sore-vein',
            label: (msg) => msg('A hot, red, hard or very sore vein'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['superficial-thrombophlebitis'],
          },
        ],
      },
      {
        id: 'size',
        step: 'state',
        question: (msg) => msg('What are your veins like?'),
        answers: [
          {
            id: 'large',
            label: (msg) => msg('Large or very raised'),
            contraindication: 'local',
            advice: (msg) =>
              msg(
                'Feather-light touch or none on the veins, and nothing deep on the leg below them. Well away from them we can work as usual.',
              ),
          },
          {
            id: 'mild',
            label: (msg) => msg('Mild, or only thread veins'),
            contraindication: 'precaution',
          },
        ],
      },
      {
        id: 'also',
        step: 'state',
        question: (msg) => msg('Does one of these apply too?'),
        answers: [
          {
            id: 'treated-and-ulcer',
            label: (msg) => msg('An open sore (ulcer), and veins injected, lasered or stripped in the last 6 weeks'),
            contraindication: 'none',
            handsOverTo: ['recent-surgery', 'skin-ulcer'],
          },
          {
            id: 'treated-lately',
            label: (msg) => msg('Only veins injected, lasered or stripped in the last 6 weeks'),
            contraindication: 'none',
            handsOverTo: ['recent-surgery'],
          },
          {
            id: 'ulcer',
            label: (msg) => msg('Only an open sore (ulcer)'),
            contraindication: 'none',
            handsOverTo: ['skin-ulcer'],
          },
          {id: 'neither', label: (msg) => msg('Neither of these'), contraindication: 'none'},
        ],
      },
    ],
    regions: ['affected-area', 'thighs', 'lower-legs'],
    reason: (msg) => msg('The walls and valves of these veins are weak, and pressure can hurt or damage them.'),
    advice: (msg) =>
      msg(
        'On the veins: feather-light touch or none, no kneading, rubbing, tapping, deep work or hot stones. Well away from them we can work as usual.',
      ),
    instead: (msg) => msg('Usual massage well away from the veins.'),
    ask: (msg) => msg('Ask your therapist: "How will you work around my varicose veins?"'),
    ownCaution: true,
    sources: ['werner-1998', 'cram-path', 'preg-highrisk', 'us-tensegrity'],
    facts: ['S0-25'],
  },
  {
    id: 'hypertension',
    category: 'circulation',
    contraindication: 'clearance',
    scope: 'core',
    name: (msg) => msg('High blood pressure (hypertension)'),
    synonyms: (msg) =>
      msg(
        'hypertension, HBP, blood pressure tablets, blood pressure pills, HTN, raised blood pressure, high BP, hypertention, hipertension, hypertensive, blood pressure problem, borderline blood pressure',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'chest-pain',
            label: (msg) => msg('Chest pain'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heart-attack'],
          },
          {
            id: 'weakness-or-sight',
            label: (msg) => msg('Weakness, or a change in my sight'),
            contraindication: 'emergency',
            handsOverTo: ['rf-stroke'],
          },
          {
            id: 'confusion',
            label: (msg) => msg('Confusion'),
            contraindication: 'emergency',
            handsOverTo: ['rf-drowsy-confused'],
          },
          {
            id: 'severe-headache',
            label: (msg) => msg('Severe headache'),
            contraindication: 'emergency',
          },
        ],
      },
      {
        id: 'control',
        step: 'state',
        question: (msg) => msg('Read from the top. Which one fits you first?'),
        answers: [
          {
            id: 'pregnant-or-new-baby-uncontrolled',
            label: (msg) => msg('I am pregnant or just had a baby, and it is high and not treated, or not controlled'),
            contraindication: 'absolute',
            handsOverTo: ['pre-eclampsia'],
          },
          {
            id: 'uncontrolled',
            label: (msg) => msg('High and not treated (more than borderline or mild), or severe, up and down, or not controlled'),
            contraindication: 'absolute',
          },
          {
            id: 'pregnant',
            label: (msg) => msg('I am pregnant'),
            contraindication: 'clearance',
            handsOverTo: ['high-risk-pregnancy', 'pre-eclampsia'],
          },
          {
            id: 'new-baby',
            label: (msg) => msg('I just had a baby'),
            contraindication: 'clearance',
            handsOverTo: ['postpartum', 'pre-eclampsia'],
          },
          {
            id: 'new-tablets-or-unchecked',
            label: (msg) => msg('New tablets, not checked for over a year, or I do not feel well'),
            contraindication: 'clearance',
          },
          {
            id: 'controlled',
            label: (msg) => msg('Controlled on tablets, checked in the last year, and I feel well'),
            contraindication: 'precaution',
            maxPressure: 3,
          },
          {
            id: 'borderline',
            label: (msg) => msg('Only borderline or mild'),
            contraindication: 'precaution',
            maxPressure: 3,
          },
        ],
      },
      {
        id: 'other-illness',
        step: 'state',
        question: (msg) => msg('Do you also have a heart, kidney or stroke problem?'),
        answers: [
          {
            id: 'kidney',
            label: (msg) => msg('Kidney disease, alone or with a heart or stroke problem'),
            contraindication: 'clearance',
            maxPressure: 2,
            handsOverTo: ['kidney-failure-dialysis'],
            advice: (msg) =>
              msg(
                'Please pick any heart or stroke problem in the list too. After your doctor agrees: slow, light strokes, and get up slowly.',
              ),
          },
          {
            id: 'heart-and-stroke',
            label: (msg) => msg('Heart disease and a past stroke or mini-stroke'),
            contraindication: 'clearance',
            maxPressure: 2,
            handsOverTo: ['heart-rhythm-or-other-heart-disease', 'stroke-tia-history'],
            advice: (msg) =>
              msg(
                'Please pick your heart problem by name in the list too. After your doctor agrees: slow, light strokes, and get up slowly.',
              ),
          },
          {
            id: 'heart',
            label: (msg) => msg('Heart disease only'),
            contraindication: 'clearance',
            maxPressure: 2,
            handsOverTo: ['heart-rhythm-or-other-heart-disease'],
            advice: (msg) =>
              msg(
                'Please pick your heart problem by name in the list too. After your doctor agrees: slow, light strokes, and get up slowly.',
              ),
          },
          {
            id: 'stroke',
            label: (msg) => msg('A past stroke or mini-stroke only'),
            contraindication: 'clearance',
            maxPressure: 2,
            handsOverTo: ['stroke-tia-history'],
          },
          {id: 'no', label: (msg) => msg('No'), contraindication: 'none'},
        ],
      },
    ],
    regions: ['whole-body', 'abdomen'],
    maxPressure: 2,
    avoid: ['deep-tissue-massage', 'sports-massage', 'tapotement', 'hot-stone-massage', 'cupping'],
    reason: (msg) => msg('Massage changes blood pressure, and pressure that is not steady carries a risk for heart and brain.'),
    advice: (msg) => msg('Slow, relaxing strokes. No brisk whole-body work, deep belly work or hot stones. Get up slowly at the end.'),
    until: (msg) => msg('Your blood pressure has to be treated and under control first.'),
    instead: (msg) => msg('Slow, relaxing strokes with time to get up may be possible.'),
    ask: (msg) => msg('Ask your doctor: "Is my blood pressure steady enough for a relaxing massage?"'),
    disagreement: (msg) =>
      msg(
        'Some lists allow massage with any treated blood pressure. One textbook wants a doctor to agree when tablets are needed. No source gives a number to go by. We ask first, unless it is mild or well controlled and there is no heart, kidney or stroke problem.',
      ),
    ownCaution: true,
    sources: ['werner-1998', 'cmtbc-2010', 'rmt-higherhealth', 'us-lombardi', 'cram-path', 'stone-vulsini'],
    facts: ['S0-25'],
  },
  {
    id: 'low-blood-pressure-fainting',
    category: 'circulation',
    contraindication: 'precaution',
    scope: 'core',
    name: (msg) => msg('Low blood pressure or fainting'),
    hint: (msg) => msg('Also dizzy when you stand up'),
    synonyms: (msg) =>
      msg(
        'hypotension, low BP, hypotention, dizzy on standing, dizzy when standing up, blackouts, black out, passing out, POTS, postural tachycardia, postural hypotension, orthostatic, vasovagal, light-headed, lightheaded, light headed, syncope, faint, fainted',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'fainting-now',
            label: (msg) => msg('Fainting or collapsing now'),
            contraindication: 'emergency',
            handsOverTo: ['rf-collapse-shock'],
          },
          {
            id: 'faint-with-chest-pain',
            label: (msg) => msg('I fainted with chest pain'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heart-attack'],
          },
          {
            id: 'faint-with-palpitations-or-breathlessness',
            label: (msg) => msg('I fainted with a racing or uneven heartbeat, or short of breath'),
            contraindication: 'emergency',
            handsOverTo: ['rf-lung-clot'],
          },
          {
            id: 'faint-in-pregnancy',
            label: (msg) => msg('I fainted in pregnancy'),
            contraindication: 'emergency',
            handsOverTo: ['rf-pregnancy-loss'],
          },
          {
            id: 'faint-in-exercise',
            label: (msg) => msg('I fainted during exercise'),
            contraindication: 'emergency',
            urgency: 'today',
          },
        ],
      },
      {
        id: 'cause',
        step: 'state',
        question: (msg) => msg('Where are you with it?'),
        answers: [
          {
            id: 'fainted-cause-unknown',
            label: (msg) => msg('I fainted in recent weeks, and the cause is not known'),
            contraindication: 'clearance',
            maxPressure: 2,
            avoid: ['deep-tissue-massage', 'cupping'],
          },
          {
            id: 'known-and-stable',
            label: (msg) => msg('Known and stable, with no unexplained fainting lately'),
            contraindication: 'precaution',
          },
        ],
      },
    ],
    regions: ['whole-body'],
    maxPressure: 3,
    avoid: ['hot-stone-massage'],
    reason: (msg) => msg('Relaxing lowers blood pressure further, and you might faint.'),
    advice: (msg) => msg('No hot stones and no long time face down. At the end, sit first, rise slowly, and let us help you up.'),
    instead: (msg) => msg('A calm session with a slow, unhurried finish.'),
    ask: (msg) => msg('Ask your therapist: "Can you help me sit up slowly at the end?"'),
    ownCaution: true,
    sources: ['cram-path', 'acemind-physio', 'windsor-meds', 'rmt-higherhealth'],
  },
  {
    id: 'heart-failure',
    category: 'circulation',
    contraindication: 'absolute',
    scope: 'core',
    name: (msg) => msg('Weak heart (heart failure)'),
    synonyms: (msg) =>
      msg(
        'heart failure, congestive heart failure, CHF, weak heart, fluid on the lungs, cor pulmonale, right heart failure, cardiac failure, heart pump problem, LVF, sacubitril, Entresto, water on the lungs',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'chest-pain',
            label: (msg) => msg('Chest pain'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heart-attack'],
          },
          {
            id: 'breathless-or-faint',
            label: (msg) => msg('Short of breath at rest or lying flat, or faint'),
            contraindication: 'emergency',
          },
          {
            id: 'weight-or-swelling',
            label: (msg) => msg('New weight gain, or more swelling in the legs'),
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
            id: 'advanced-or-pitting',
            label: (msg) => msg('Advanced, or with swelling that dents when pressed'),
            contraindication: 'absolute',
          },
          {
            id: 'not-agreed',
            label: (msg) => msg('Not stable, or my doctor has not agreed to massage in writing'),
            contraindication: 'absolute',
          },
          {
            id: 'stable-agreed',
            label: (msg) => msg('Stable, no swelling that dents, and my doctor agreed to massage in writing'),
            contraindication: 'clearance',
            advice: (msg) => msg('Bring the letter. We keep it short and light, half sitting, with no draining strokes and no hot stones.'),
          },
        ],
      },
    ],
    regions: ['whole-body', 'thighs', 'lower-legs'],
    maxPressure: 2,
    avoid: ['lymphatic-drainage', 'swedish-massage', 'sports-massage', 'deep-tissue-massage', 'tapotement', 'hot-stone-massage', 'cupping'],
    positions: ['flat'],
    reason: (msg) => msg('Extra fluid that flows back to a weak heart can be too much for it.'),
    advice: (msg) =>
      msg(
        'Once massage is possible: short and light, half sitting. No draining or brisk whole-body strokes, no hot stones, no lying flat.',
      ),
    until: (msg) => msg('Your heart failure has to be stable, and your heart specialist or family doctor has to agree in writing first.'),
    instead: (msg) => msg('You can book again when your doctor agrees. A short, light session half sitting may then be possible.'),
    ask: (msg) => msg('Ask your doctor: "Is my heart stable enough for a short, light massage while half sitting?"'),
    disagreement: (msg) =>
      msg(
        'One source allows it when a doctor looks after the illness and approves. We took the most careful: no massage until your doctor agrees in writing.',
      ),
    ownCaution: true,
    sources: ['cmtbc-2010', 'homedialysis', 'mld-rosa', 'gale', '222health', 'mld-fluid'],
    facts: ['S0-25'],
  },
  {
    id: 'myocardial-infarction-recent',
    category: 'circulation',
    contraindication: 'absolute',
    scope: 'core',
    name: (msg) => msg('Recent heart attack'),
    hint: (msg) => msg('Also a new heart stent or bypass operation'),
    synonyms: (msg) =>
      msg(
        'MI, myocardial infarction, coronary, heart stent just fitted, new stent, heart attack, NSTEMI, STEMI, angioplasty, bypass surgery, heart bypass, CABG, heart op, heart operation, heart surgery',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'heart-attack-signs',
            label: (msg) => msg('Chest pain or pressure, pain in the shoulder, arm, jaw or back, or breathless, sweating, grey or faint'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heart-attack'],
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('Where are you with it?'),
        answers: [
          {
            id: 'recent-or-unstable',
            label: (msg) => msg('Recent, or not stable yet'),
            contraindication: 'absolute',
          },
          {
            id: 'recovered-not-agreed',
            label: (msg) => msg('Recovered not long ago, but my doctor has not agreed to massage'),
            contraindication: 'absolute',
          },
          {
            id: 'recovered-agreed',
            label: (msg) => msg('Fully recovered, and my doctor has agreed to massage'),
            contraindication: 'clearance',
            advice: (msg) => msg("Bring your doctor's answer. We keep it gentle and short, in a position that feels good to you."),
          },
          {
            id: 'long-ago',
            label: (msg) => msg('Long ago, stable, and only routine check-ups now'),
            contraindication: 'none',
            handsOverTo: ['angina-coronary-disease'],
          },
        ],
      },
    ],
    regions: ['whole-body'],
    maxPressure: 2,
    avoid: ['deep-tissue-massage', 'hot-stone-massage', 'cupping'],
    reason: (msg) => msg('Massage can disturb blood pressure and heart load while the heart recovers.'),
    advice: (msg) => msg('Once massage is possible: gentle and short, in a comfortable position.'),
    until: (msg) => msg('You have to be stable and recovered, and your doctor has to agree first.'),
    instead: (msg) => msg('You can book again when your doctor agrees. A gentle, short session may then be possible.'),
    ask: (msg) => msg('Ask your doctor: "Has my heart recovered enough for a gentle, short massage?"'),
    ownCaution: true,
    sources: ['werner-1998', 'cmtbc-2010', 'rmt-higherhealth'],
    facts: ['S2-74', 'S2-75'],
  },
  {
    id: 'angina-coronary-disease',
    category: 'circulation',
    contraindication: 'clearance',
    scope: 'core',
    name: (msg) => msg('Angina or coronary heart disease'),
    hint: (msg) => msg('Narrowed heart arteries, also a stent or an old heart attack'),
    synonyms: (msg) =>
      msg(
        'angina, chest tightness on effort, blocked heart arteries, narrowed heart arteries, stents, stent, GTN, GTN spray, nitroglycerin spray, nitroglycerine, ischaemic heart disease, ischemic heart disease, IHD, CAD, CHD, coronary artery disease, heart disease, old heart attack, heart stent, Nitrolingual, anjina, Nitrostat, glyceryl trinitrate, ranolazine, nicorandil, isosorbide mononitrate, isosorbide dinitrate',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'pain-at-rest-new-or-worse',
            label: (msg) => msg('Pain in the chest, shoulder, arm, jaw or back at rest, or chest pain that is new or getting worse'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heart-attack'],
          },
          {
            id: 'breathless-sweating-faint',
            label: (msg) => msg('Breathless, sweating, grey or faint'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heart-attack'],
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('Where are you with it?'),
        answers: [
          {
            id: 'uncontrolled-or-new-stent',
            label: (msg) => msg('Not under control, or a stent or bypass so new that my doctor has not agreed yet'),
            contraindication: 'absolute',
          },
          {
            id: 'stable-not-asked',
            label: (msg) => msg('Stable, but I have not asked my doctor yet'),
            contraindication: 'clearance',
          },
          {
            id: 'stable-agreed',
            label: (msg) => msg('Stable, and my doctor has agreed to massage'),
            contraindication: 'precaution',
            maxPressure: 3,
          },
        ],
      },
    ],
    regions: ['whole-body'],
    maxPressure: 2,
    avoid: [
      'deep-tissue-massage',
      'sports-massage',
      'tapotement',
      'trigger-point-therapy',
      'ischaemic-compression',
      'hot-stone-massage',
      'heat-cold-packs',
      'cupping',
    ],
    positions: ['flat'],
    reason: (msg) => msg('Pain, heat or strong work can make the heart work harder.'),
    advice: (msg) => msg('Gentle work, nothing brisk, painful or hot. Your head stays raised and your spray within reach.'),
    until: (msg) => msg('Your angina has to be under control, and your doctor has to agree first.'),
    instead: (msg) => msg('Gentle, calm massage with your head raised may be possible.'),
    ask: (msg) => msg('Ask your doctor: "Is my heart stable enough for a gentle massage?"'),
    ownCaution: true,
    sources: ['us-tensegrity', 'uk-rockrun', 'nccam-copy', '222health'],
    facts: ['S0-25'],
  },
  {
    id: 'heart-rhythm-or-other-heart-disease',
    category: 'circulation',
    contraindication: 'clearance',
    scope: 'core',
    name: (msg) => msg('Heart rhythm problem or other heart disease'),
    hint: (msg) => msg('Such as atrial fibrillation, a valve problem or a murmur'),
    synonyms: (msg) =>
      msg(
        'arrhythmia, arythmia, atrial fibrillation, AF, AFib, a-fib, palpitations, valve disease, heart valve, cardiomyopathy, SVT, irregular heartbeat, racing heart, extra beats, skipped beats, ectopic beats, heart murmur, leaky valve, heart valve replacement, mitral valve prolapse, congenital heart disease, hole in the heart, ablation, long QT, pulmonary hypertension, heart condition, heart problem, enlarged heart, flecainide, propafenone, dronedarone, Multaq, sotalol',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'palpitations-with-chest-pain',
            label: (msg) => msg('Chest pain, with or without a racing or uneven heartbeat'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heart-attack'],
          },
          {
            id: 'palpitations-with-faintness-or-breathlessness',
            label: (msg) => msg('A racing or uneven heartbeat with faintness or shortness of breath'),
            contraindication: 'emergency',
          },
        ],
      },
      {
        id: 'kind',
        step: 'state',
        question: (msg) => msg('Read from the top. Which one fits you first?'),
        answers: [
          {
            id: 'high-risk-not-agreed',
            label: (msg) =>
              msg('Pulmonary hypertension, or cardiomyopathy with breathlessness, and my heart team has not agreed to massage'),
            contraindication: 'absolute',
          },
          {
            id: 'high-risk-agreed',
            label: (msg) => msg('Pulmonary hypertension, or cardiomyopathy with breathlessness, and my heart team has agreed to massage'),
            contraindication: 'clearance',
            advice: (msg) =>
              msg("Bring your heart team's answer. We use gentle, relaxing strokes and leave the front and sides of the neck out."),
          },
          {
            id: 'stable-not-asked',
            label: (msg) => msg('Stable, but I have not asked my doctor yet'),
            contraindication: 'clearance',
          },
          {
            id: 'stable-agreed',
            label: (msg) => msg('Stable, and my doctor has agreed to massage'),
            contraindication: 'precaution',
            maxPressure: 3,
          },
          {
            id: 'harmless',
            label: (msg) => msg('A harmless murmur or extra beats, checked, with no treatment'),
            contraindication: 'precaution',
            maxPressure: 3,
          },
        ],
      },
      {
        id: 'also',
        step: 'state',
        question: (msg) => msg('Does one of these apply too?'),
        answers: [
          {
            id: 'blood-thinner-and-pacemaker',
            label: (msg) => msg('A blood thinner and a pacemaker'),
            contraindication: 'none',
            handsOverTo: ['anticoagulants', 'pacemaker-icd'],
          },
          {
            id: 'blood-thinner',
            label: (msg) => msg('Only a blood thinner'),
            contraindication: 'none',
            handsOverTo: ['anticoagulants'],
          },
          {
            id: 'pacemaker',
            label: (msg) => msg('Only a pacemaker'),
            contraindication: 'none',
            handsOverTo: ['pacemaker-icd'],
          },
          {id: 'neither', label: (msg) => msg('Neither of these'), contraindication: 'none'},
        ],
      },
    ],
    regions: ['whole-body', 'neck'],
    maxPressure: 2,
    avoid: ['deep-tissue-massage', 'sports-massage', 'tapotement', 'hot-stone-massage', 'cupping'],
    reason: (msg) => msg('Massage may disturb heart load and rhythm, and many people with it take a blood thinner.'),
    advice: (msg) => msg('Gentle, relaxing strokes. No work on the front and sides of the neck, no hot stones, nothing brisk.'),
    until: (msg) => msg('Your heart team has to agree first.'),
    instead: (msg) => msg('Gentle, relaxing massage may be possible.'),
    ask: (msg) => msg('Ask your doctor: "Is my heart stable enough for a gentle, relaxing massage?"'),
    ownCaution: true,
    sources: ['us-tensegrity', 'nccam-copy', 'gale', 'mblexguide'],
    facts: ['S0-25'],
  },
  {
    id: 'aneurysm',
    category: 'circulation',
    contraindication: 'absolute',
    scope: 'extended',
    name: (msg) => msg('Bulging artery (aneurysm)'),
    hint: (msg) => msg('In the belly, chest or brain'),
    synonyms: (msg) =>
      msg(
        'aneurysm, bulging artery, AAA, brain aneurysm, aortic aneurysm, abdominal aortic aneurysm, aneurism, anurysm, aortic dissection, brain bulge, coiled aneurysm, clipped aneurysm, coiled or clipped aneurysm',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'tearing-pain',
            label: (msg) => msg('Sudden tearing pain in the back, belly or chest'),
            contraindication: 'emergency',
            handsOverTo: ['rf-aortic'],
          },
          {
            id: 'worst-headache',
            label: (msg) => msg('A sudden, very severe headache, or the worst I have ever had'),
            contraindication: 'emergency',
            handsOverTo: ['rf-thunderclap'],
          },
          {
            id: 'throbbing-lump',
            label: (msg) => msg('A throbbing lump in the belly that no doctor has checked, or that hurts'),
            contraindication: 'emergency',
            handsOverTo: ['rf-aortic'],
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('Where are you with it?'),
        answers: [
          {
            id: 'not-repaired',
            label: (msg) => msg('Known and not repaired'),
            contraindication: 'absolute',
          },
          {
            id: 'repaired-not-agreed',
            label: (msg) => msg('Repaired, but my specialist has not agreed to massage'),
            contraindication: 'absolute',
          },
          {
            id: 'repaired-agreed',
            label: (msg) => msg('Repaired, and my specialist has agreed to massage'),
            contraindication: 'clearance',
            advice: (msg) => msg("Bring your specialist's answer. We keep it light and short, and never work deep on the belly."),
          },
        ],
      },
    ],
    regions: ['whole-body', 'abdomen', 'chest', 'head'],
    maxPressure: 2,
    avoid: ['deep-tissue-massage', 'hot-stone-massage', 'cupping'],
    reason: (msg) => msg('The wall of the artery is weak there and could burst.'),
    advice: (msg) => msg('Once massage is possible: light and short, and never deep work on the belly.'),
    until: (msg) => msg('It has to be repaired, and your specialist has to agree first.'),
    instead: (msg) => msg('You can book again when it is repaired and your specialist agrees.'),
    ask: (msg) => msg('Ask your doctor: "Is my aneurysm repaired, and may I have a light massage?"'),
    disagreement: (msg) =>
      msg('One list avoids only the area. We took the most careful: no massage until it is repaired and your specialist agrees.'),
    ownCaution: true,
    sources: ['werner-1998', 'cmtbc-2010', 'gpn-backpain', 'us-hhm'],
    facts: ['S0-25'],
  },
  {
    id: 'peripheral-artery-disease',
    category: 'circulation',
    contraindication: 'clearance',
    scope: 'extended',
    name: (msg) => msg('Hard or narrow arteries (peripheral artery disease)'),
    hint: (msg) => msg('Most often in the legs or neck'),
    synonyms: (msg) =>
      msg(
        'atherosclerosis, arteriosclerosis, hardening of the arteries, narrowing of the arteries, PAD, peripheral artery disease, peripheral arterial disease, poor leg circulation, carotid narrowing, carotid stenosis, intermittent claudication, claudication, PVD, peripheral vascular disease, furred arteries, furred up arteries, clogged arteries, blocked leg arteries, carotid artery disease',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'leg-suddenly-cold',
            label: (msg) => msg('A leg or arm that is suddenly cold, pale, painful or numb'),
            contraindication: 'emergency',
            handsOverTo: ['rf-limb-cold'],
          },
          {
            id: 'stroke-signs',
            label: (msg) => msg('Face drooping on one side, a weak arm, or slurred speech'),
            contraindication: 'emergency',
            handsOverTo: ['rf-stroke'],
          },
          {
            id: 'black-toe',
            label: (msg) => msg('A black toe'),
            contraindication: 'emergency',
          },
          {
            id: 'rest-pain-or-ulcer',
            label: (msg) => msg('Pain in the leg or foot at rest or at night, or a new open sore on the foot'),
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
            id: 'severe-or-carotid',
            label: (msg) => msg('Severe, or a narrow neck artery (carotid)'),
            contraindication: 'absolute',
          },
          {
            id: 'mild-not-asked',
            label: (msg) => msg('Mild to moderate, not in the neck, and I have not asked my doctor yet'),
            contraindication: 'clearance',
          },
          {
            id: 'mild-agreed',
            label: (msg) => msg('Mild to moderate, not in the neck, and my doctor has agreed to massage'),
            contraindication: 'local',
            regions: ['thighs', 'lower-legs', 'feet', 'neck'],
            advice: (msg) => msg('No deep work on the legs, feet and neck, only light strokes there. No hot stones and no cold.'),
          },
        ],
      },
    ],
    regions: ['thighs', 'lower-legs', 'feet', 'neck'],
    maxPressure: 2,
    avoid: ['deep-tissue-massage', 'hot-stone-massage', 'heat-cold-packs', 'cupping'],
    reason: (msg) => msg('Skin and muscle with little blood flow hurt easily, and deposits may break loose.'),
    advice: (msg) => msg('No deep work on the legs, feet and neck, no hot stones and no cold. Light strokes only if your doctor agrees.'),
    until: (msg) => msg('Your doctor has to treat it and agree first.'),
    instead: (msg) => msg('After your doctor agrees, light strokes may be possible.'),
    ask: (msg) => msg('Ask your doctor: "How narrow are my arteries, and is a light massage all right?"'),
    ownCaution: true,
    sources: ['cmtbc-2010', 'rmt-mybest', 'stone-vulsini'],
    facts: ['S0-25'],
  },
  {
    id: 'circulatory-problem-unspecified',
    category: 'circulation',
    contraindication: 'clearance',
    scope: 'extended',
    name: (msg) => msg('A circulation problem you cannot name'),
    synonyms: (msg) =>
      msg('poor circulation, bad circulation, circulation problems, circulation, circulatory problem, blood flow problem, cold feet'),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'colour-change-pain-or-cold',
            label: (msg) => msg('An arm or leg that changed colour with sudden pain, or is suddenly cold, pale or numb'),
            contraindication: 'emergency',
            handsOverTo: ['rf-limb-cold'],
          },
          {
            id: 'black-toe',
            label: (msg) => msg('A black finger or toe'),
            contraindication: 'emergency',
          },
          {
            id: 'one-sided-swelling',
            label: (msg) => msg('Swelling on one side only'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-leg-clot'],
          },
          {
            id: 'rest-pain-or-ulcer',
            label: (msg) => msg('Pain in the leg or foot at rest or at night, or a new open sore on the foot'),
            contraindication: 'emergency',
            urgency: 'today',
          },
        ],
      },
      {
        id: 'cause',
        step: 'state',
        question: (msg) => msg('What is known about it?'),
        answers: [
          {
            id: 'not-known',
            label: (msg) => msg('No doctor has found the cause yet'),
            contraindication: 'clearance',
          },
          {
            id: 'named',
            label: (msg) => msg('A doctor has given it a name'),
            contraindication: 'clearance',
            advice: (msg) =>
              msg('Please pick that name in the list, so that we ask the right questions. Until then, no deep or hot treatment.'),
          },
          {
            id: 'cold-only',
            label: (msg) => msg('Only cold hands or feet in the cold, and otherwise well'),
            contraindication: 'precaution',
            maxPressure: 3,
            handsOverTo: ['raynaud'],
          },
        ],
      },
    ],
    regions: ['arms', 'hands', 'thighs', 'lower-legs', 'feet'],
    maxPressure: 2,
    avoid: ['deep-tissue-massage', 'hot-stone-massage', 'heat-cold-packs', 'cupping'],
    reason: (msg) => msg('What is behind it decides how much care is needed.'),
    advice: (msg) => msg('No deep or hot treatment until the cause has a name. Gentle work only if agreed.'),
    instead: (msg) => msg('After your doctor agrees, gentle massage may be possible.'),
    ask: (msg) => msg('Ask your doctor: "What is behind my circulation problem, and is a gentle massage all right?"'),
    ownCaution: true,
    sources: ['seed-000-revive', 'gale'],
    facts: ['S0-25'],
  },
  {
    id: 'bleeding-disorder',
    category: 'circulation',
    contraindication: 'absolute',
    scope: 'core',
    name: (msg) => msg('Bleeding or clotting disorder'),
    hint: (msg) => msg('Such as haemophilia or von Willebrand disease'),
    synonyms: (msg) =>
      msg(
        'haemophilia, hemophilia, haemophiliac, hemophiliac, haemofilia, von Willebrand disease, von Willebrand, VWD, coagulation disorder, clotting disorder, bleeding disorder, bleeds easily, bleed easily, factor 8 or 9 deficiency, factor VIII deficiency, factor IX deficiency',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'bleeding',
            label: (msg) => msg('Bleeding that will not stop, black stools, or vomiting or coughing up blood'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heavy-bleeding'],
          },
          {
            id: 'head-injury',
            label: (msg) => msg('A head injury, even if I feel well'),
            contraindication: 'emergency',
          },
          {
            id: 'sudden-headache',
            label: (msg) => msg('A sudden, very severe headache'),
            contraindication: 'emergency',
            handsOverTo: ['rf-thunderclap'],
          },
          {
            id: 'swollen-joint-or-muscle',
            label: (msg) => msg('A newly swollen, painful joint or muscle'),
            contraindication: 'emergency',
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('Read from the top. Which one fits you first?'),
        answers: [
          {
            id: 'unmanaged-or-severe',
            label: (msg) => msg('Moderate or severe, or not under control'),
            contraindication: 'absolute',
          },
          {
            id: 'not-agreed',
            label: (msg) => msg('Mild or managed, but my blood team (haematology) has not agreed to massage'),
            contraindication: 'absolute',
          },
          {
            id: 'managed-agreed',
            label: (msg) => msg('Managed with treatment, and my blood team has agreed to massage'),
            contraindication: 'clearance',
            maxPressure: 2,
            advice: (msg) => msg("Bring your team's answer. We use very light strokes and go easy around the joints."),
          },
          {
            id: 'mild-agreed-first-time',
            label: (msg) => msg('Mild, and my blood team has agreed to massage for the first time'),
            contraindication: 'clearance',
            maxPressure: 2,
            advice: (msg) => msg("Bring your team's answer. We use very light strokes and go easy around the joints."),
          },
          {
            id: 'mild-agreed-before',
            label: (msg) => msg('Mild, and my blood team has agreed to massage before'),
            contraindication: 'precaution',
            maxPressure: 2,
          },
        ],
      },
    ],
    regions: ['whole-body'],
    maxPressure: 2,
    avoid: [
      'deep-tissue-massage',
      'friction',
      'cross-fibre-massage',
      'trigger-point-therapy',
      'ischaemic-compression',
      'tapotement',
      'cupping',
      'hot-stone-massage',
    ],
    reason: (msg) => msg('A tiny injury to a blood vessel can become a large bleed or bruise.'),
    advice: (msg) =>
      msg('Once massage is possible: very light strokes, with care around the joints. No deep, rubbing or tapping work and no cupping.'),
    until: (msg) => msg('It has to be mild or managed, and your blood team (haematology) has to agree first.'),
    instead: (msg) => msg('You can book again when your blood team agrees. Very light strokes may then be possible.'),
    ask: (msg) => msg('Ask your doctor: "Is my bleeding disorder managed well enough for a very light massage?"'),
    disagreement: (msg) =>
      msg(
        'One list says no massage for anyone with it, one only for severe forms, and one health institute only avoids deep work. We took the most careful: no massage until your blood team agrees.',
      ),
    ownCaution: true,
    sources: ['nccih-massage-2013', 'msd-pro', 'mayo-copy', 'cmtbc-2010', 'rmt-higherhealth', 'uk-ashelder'],
    facts: ['S2-86', 'S4-12'],
  },
  {
    id: 'thrombocytopenia',
    category: 'circulation',
    contraindication: 'clearance',
    scope: 'extended',
    name: (msg) => msg('Low platelets (thrombocytopenia)'),
    hint: (msg) => msg('Platelets are blood cells that stop bleeding'),
    synonyms: (msg) =>
      msg(
        'low blood platelet count, low platelet count, ITP, easy pinpoint bruising, low platelet, low platelets, immune thrombocytopenia, thrombocytopenia, thrombocytopaenia, petechiae',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'bleeding-or-black-stools',
            label: (msg) => msg('Bleeding that will not stop (nose, gums or elsewhere), black stools, or vomiting or coughing up blood'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heavy-bleeding'],
          },
          {
            id: 'rash-with-fever',
            label: (msg) => msg('A pinpoint rash with fever'),
            contraindication: 'emergency',
            handsOverTo: ['rf-meningitis-sepsis'],
          },
          {
            id: 'severe-headache',
            label: (msg) => msg('Severe headache, or any headache after a knock to the head'),
            contraindication: 'emergency',
          },
          {
            id: 'new-rash-or-small-bleeds',
            label: (msg) => msg('A new pinpoint rash, or small bleeds'),
            contraindication: 'emergency',
            urgency: 'today',
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('Read from the top. Which one fits you first?'),
        answers: [
          {
            id: 'severe-or-unchecked',
            label: (msg) => msg('Severe, or in cancer treatment and not checked lately'),
            contraindication: 'absolute',
          },
          {
            id: 'in-between',
            label: (msg) => msg('Not severe, but not mild and steady either'),
            contraindication: 'clearance',
          },
          {
            id: 'mild-not-asked',
            label: (msg) => msg('Mild and steady, but I have not asked my team yet'),
            contraindication: 'clearance',
          },
          {
            id: 'mild-agreed',
            label: (msg) => msg('Mild and steady, and my team has agreed to massage'),
            contraindication: 'precaution',
            maxPressure: 1,
          },
        ],
      },
    ],
    regions: ['whole-body'],
    maxPressure: 1,
    avoid: ['deep-tissue-massage', 'tapotement', 'friction', 'cross-fibre-massage', 'cupping', 'hot-stone-massage'],
    reason: (msg) => msg('Platelets stop bleeding, so with few of them pressure can cause bruises and bleeding.'),
    advice: (msg) => msg('Feather-light touch only. No deep, tapping or rubbing work and no cupping.'),
    until: (msg) => msg('Your platelets have to be checked and no longer very low, and your team has to agree first.'),
    instead: (msg) => msg('Feather-light touch may be possible once your team agrees.'),
    ask: (msg) => msg('Ask your doctor: "Is my platelet count high enough for feather-light touch?"'),
    ownCaution: true,
    sources: ['msd-pro', 'mayo-copy', 'nccih-massage-2013', 'walton-chemo'],
    facts: ['S4-12'],
  },
  {
    id: 'anaemia',
    category: 'circulation',
    contraindication: 'precaution',
    scope: 'extended',
    name: (msg) => msg('Low iron or few red blood cells (anaemia)'),
    synonyms: (msg) =>
      msg(
        'anaemia, anemia, low iron, low red cells, low haemoglobin, low hemoglobin, anaemic, anemic, iron deficiency, B12 deficiency, low B12, folate deficiency, pernicious anaemia, pernicious anemia, iron tablets, iron pills, ferrous sulfate',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'chest-pain',
            label: (msg) => msg('Chest pain'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heart-attack'],
          },
          {
            id: 'black-stools-or-vomiting-blood',
            label: (msg) => msg('Black stools or vomiting blood'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heavy-bleeding'],
          },
          {
            id: 'faint-or-breathless',
            label: (msg) => msg('Faint, or short of breath at rest'),
            contraindication: 'emergency',
          },
        ],
      },
      {
        id: 'cause',
        step: 'state',
        question: (msg) => msg('Read from the top. Which one fits you first?'),
        answers: [
          {
            id: 'severe-sickle-or-thalassaemia',
            label: (msg) => msg('Severe, and from sickle cell disease or thalassaemia'),
            contraindication: 'absolute',
            handsOverTo: ['sickle-cell-disease'],
          },
          {
            id: 'severe',
            label: (msg) => msg('Severe'),
            contraindication: 'absolute',
          },
          {
            id: 'new-unknown',
            label: (msg) => msg('New or not treated yet, or the cause is not known'),
            contraindication: 'clearance',
            maxPressure: 2,
            avoid: ['deep-tissue-massage', 'hot-stone-massage', 'cupping'],
            advice: (msg) => msg('Please see a doctor soon to find the cause. After that: short, gentle sessions, and rise slowly.'),
          },
          {
            id: 'other-disease',
            label: (msg) => msg('From bone marrow disease, cancer or kidney disease'),
            contraindication: 'clearance',
            maxPressure: 2,
            avoid: ['deep-tissue-massage', 'hot-stone-massage', 'cupping'],
            advice: (msg) =>
              msg('Please pick that illness in the list too. After your doctor agrees: short, gentle sessions, and rise slowly.'),
          },
          {
            id: 'mild-treated',
            label: (msg) => msg('Mild lack of iron or a vitamin, and treated'),
            contraindication: 'precaution',
          },
          {
            id: 'sickle-or-thalassaemia',
            label: (msg) => msg('From sickle cell disease or thalassaemia'),
            contraindication: 'none',
            handsOverTo: ['sickle-cell-disease'],
          },
        ],
      },
    ],
    regions: ['whole-body'],
    maxPressure: 3,
    avoid: ['sports-massage', 'tapotement'],
    reason: (msg) => msg('It can make you tired, short of breath and quick to faint.'),
    advice: (msg) => msg('A short, gentle session with nothing brisk. Rise slowly at the end.'),
    until: (msg) => msg('It has to be treated and no longer severe first.'),
    instead: (msg) => msg('A short, gentle session with time to rise slowly.'),
    ask: (msg) => msg('Ask your therapist: "Can we keep it short and gentle, with time to get up?"'),
    ownCaution: true,
    sources: ['fcm-path', 'uk-ashelder'],
  },
  {
    id: 'oedema-unexplained',
    category: 'circulation',
    contraindication: 'absolute',
    scope: 'core',
    name: (msg) => msg('Swelling you cannot explain (oedema)'),
    hint: (msg) => msg('Such as swollen ankles, or skin that keeps a dent'),
    synonyms: (msg) =>
      msg(
        'oedema, edema, odema, swollen ankles, puffy ankles, pitting, pitting oedema, pitting edema, finger leaves a dent, fluid retention, water retention, swollen feet, swollen legs, swollen hands, swelling, puffy legs',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'with-breathlessness',
            label: (msg) => msg('Swelling with shortness of breath'),
            contraindication: 'emergency',
            handsOverTo: ['rf-lung-clot'],
          },
          {
            id: 'pregnant-face-or-hands',
            label: (msg) => msg('Pregnant or just had a baby, with sudden swelling of the face, hands or feet'),
            contraindication: 'emergency',
            handsOverTo: ['rf-pre-eclampsia', 'pre-eclampsia'],
          },
          {
            id: 'face-lips-tongue',
            label: (msg) => msg('Swelling of the face, lips or tongue'),
            contraindication: 'emergency',
            handsOverTo: ['rf-anaphylaxis'],
          },
          {
            id: 'one-limb',
            label: (msg) => msg('One swollen leg or arm that is painful, warm or red, or that no doctor has explained'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-leg-clot', 'deep-vein-thrombosis'],
          },
          {
            id: 'heart-failure-worse',
            label: (msg) => msg('From a weak heart (heart failure), and new or getting worse'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['heart-failure'],
          },
        ],
      },
      {
        id: 'cause',
        step: 'state',
        question: (msg) => msg('Read from the top. Which one fits you first?'),
        answers: [
          {
            id: 'dents-or-unknown',
            label: (msg) => msg('It dents when pressed, or the cause is not known'),
            contraindication: 'absolute',
            regions: ['whole-body', 'thighs', 'lower-legs', 'feet', 'arms'],
            advice: (msg) =>
              msg('Please see a doctor to find the cause. We do not massage swelling that dents. No home-made drainage either.'),
          },
          {
            id: 'organ-disease',
            label: (msg) => msg('From heart, kidney or liver disease, or from pre-eclampsia'),
            contraindication: 'absolute',
            regions: ['whole-body', 'thighs', 'lower-legs', 'feet', 'arms'],
            advice: (msg) =>
              msg('No massage while you have this swelling. Please pick that illness in the list too, so that we ask the right questions.'),
          },
          {
            id: 'both-legs',
            label: (msg) => msg('Both legs are swollen, and it is more than slight swelling that a doctor has explained'),
            contraindication: 'absolute',
            regions: ['whole-body', 'thighs', 'lower-legs', 'feet', 'arms'],
            advice: (msg) => msg('Please see a doctor to find the cause before any massage.'),
          },
          {
            id: 'injury-or-immobility',
            label: (msg) => msg('From a known injury that is healing, or from not moving much'),
            contraindication: 'local',
            maxPressure: 2,
            advice: (msg) => msg('We keep away from the swollen area and work lightly.'),
          },
          {
            id: 'slight-ankles',
            label: (msg) => msg('Slight swelling of both ankles from heat or long sitting, which a doctor has looked at and explained'),
            contraindication: 'local',
            regions: ['lower-legs', 'feet'],
            advice: (msg) => msg('We keep away from the swollen ankles. Other areas can be treated.'),
          },
          {
            id: 'lymph-damage',
            label: (msg) => msg('From lymph damage'),
            contraindication: 'none',
            handsOverTo: ['lymphoedema'],
          },
        ],
      },
    ],
    regions: ['affected-area'],
    maxPressure: 2,
    avoid: ['lymphatic-drainage', 'deep-tissue-massage', 'hot-stone-massage', 'cupping'],
    reason: (msg) => msg('Swelling may be a sign of a clot, or of heart, kidney or liver trouble.'),
    advice: (msg) => msg('No massage of swelling that dents, and no home-made drainage. The cause comes first.'),
    until: (msg) => msg('A doctor has to find the cause first.'),
    instead: (msg) => msg('You can book again once a doctor has explained the swelling.'),
    ask: (msg) => msg('Ask your doctor: "What is my swelling from, and is massage all right with it?"'),
    ownCaution: true,
    sources: ['werner-1998', 'cmtbc-2010', 'uk-ashelder', 'us-tensegrity'],
    facts: ['S0-25', 'S2-30'],
  },
  {
    id: 'lymphoedema',
    category: 'circulation',
    contraindication: 'clearance',
    scope: 'extended',
    name: (msg) => msg('Lasting swelling from lymph damage (lymphoedema)'),
    hint: (msg) => msg('Often after lymph nodes were removed'),
    synonyms: (msg) =>
      msg(
        'lymphoedema, lymphedema, lymphodema, limphedema, swelling after lymph node removal, arm swelling after breast cancer, leg swelling after cancer, lipoedema, lipedema, compression sleeve',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'breathless-or-chest-pain',
            label: (msg) => msg('Short of breath or chest pain, coughing up blood, or fainting'),
            contraindication: 'emergency',
            handsOverTo: ['rf-lung-clot'],
          },
          {
            id: 'very-ill',
            label: (msg) => msg('Fever with shivering, confused, a fast heartbeat, or purple skin'),
            contraindication: 'emergency',
            handsOverTo: ['rf-red-streaks'],
          },
          {
            id: 'infection-signs',
            label: (msg) => msg('The area is red, hot or tender, or I have a fever'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-red-streaks'],
          },
          {
            id: 'sudden-swelling',
            label: (msg) => msg('Swelling in one leg or arm that is new or suddenly worse'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-leg-clot'],
          },
        ],
      },
      {
        id: 'care',
        step: 'state',
        question: (msg) => msg('Who looks after it?'),
        answers: [
          {
            id: 'otherwise',
            label: (msg) => msg('No lymphoedema service, or my therapist is not trained for it'),
            contraindication: 'clearance',
          },
          {
            id: 'service-and-trained',
            label: (msg) => msg('A lymphoedema service, and my therapist is trained for it'),
            contraindication: 'precaution',
          },
        ],
      },
    ],
    regions: ['affected-area'],
    maxPressure: 2,
    avoid: [
      'deep-tissue-massage',
      'friction',
      'cross-fibre-massage',
      'petrissage',
      'tapotement',
      'sports-massage',
      'cupping',
      'hot-stone-massage',
      'heat-cold-packs',
    ],
    reason: (msg) => msg('Damaged lymph drainage cannot handle extra fluid or injury, so this care is lifelong.'),
    advice: (msg) =>
      msg('On that limb and the part of the trunk next to it: only lymph drainage by a trained therapist, nothing deep, brisk or warm.'),
    instead: (msg) => msg('Manual lymph drainage by a trained therapist may be possible.'),
    ask: (msg) => msg('Ask your therapist: "Are you trained in manual lymph drainage for lymphoedema?"'),
    sources: ['massagemag-oncology', 'elite-onc', 'msd-pro'],
    facts: ['S2-60'],
  },
  {
    id: 'active-bleeding',
    category: 'circulation',
    contraindication: 'absolute',
    scope: 'extended',
    name: (msg) => msg('Bleeding now'),
    synonyms: (msg) =>
      msg(
        'haemorrhage, hemorrhage, haemorage, bleeding that has not stopped, bleeding, bleeding now, nosebleed, nose bleed, internal bleeding, vomiting blood, coughing blood',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'heavy-or-internal',
            label: (msg) => msg('Bleeding that is heavy, internal or not stopping, blood coughed up or vomited, or black stools'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heavy-bleeding'],
            regions: ['whole-body'],
          },
          {
            id: 'in-pregnancy',
            label: (msg) => msg('Bleeding in pregnancy'),
            contraindication: 'emergency',
            handsOverTo: ['rf-pregnancy-loss'],
            regions: ['whole-body'],
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('What kind of bleeding is it?'),
        answers: [
          {
            id: 'still-bleeding',
            label: (msg) => msg('Small, but still bleeding'),
            contraindication: 'absolute',
          },
          {
            id: 'period',
            label: (msg) => msg('My period, and no other bleeding'),
            contraindication: 'precaution',
            handsOverTo: ['menstruation'],
            advice: (msg) => msg('We go gently on the belly and adapt to what feels good.'),
          },
          {
            id: 'minor-stopped',
            label: (msg) => msg('Minor, and it has stopped'),
            contraindication: 'none',
            handsOverTo: ['open-wound'],
          },
        ],
      },
    ],
    regions: ['affected-area'],
    reason: (msg) => msg('Pressure and more blood flow make bleeding worse.'),
    advice: (msg) => msg('No massage while it bleeds. Once it has stopped, we keep away from the spot.'),
    until: (msg) => msg('The bleeding has to stop first.'),
    instead: (msg) => msg('You can book again once the bleeding has stopped.'),
    ask: (msg) => msg('Ask your therapist: "My bleeding has stopped. Which area should we keep away from?"'),
    ownCaution: true,
    sources: ['cmtbc-2010', 'rmt-higherhealth'],
    facts: ['S0-36', 'S2-83', 'S2-84'],
  },
  {
    id: 'heart-lining-infection',
    category: 'circulation',
    contraindication: 'absolute',
    scope: 'extended',
    name: (msg) => msg('Infection or inflammation of the heart (endocarditis, pericarditis, myocarditis)'),
    synonyms: (msg) =>
      msg(
        'endocarditis, pericarditis, myocarditis, heart infection, heart lining infection, heart valve infection, inflamed heart, heart inflammation',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'chest-pain',
            label: (msg) => msg('Chest pain'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heart-attack'],
          },
          {
            id: 'breathless-faint-or-fever',
            label: (msg) => msg('Short of breath, faint or feverish'),
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
            id: 'treated-or-recent',
            label: (msg) => msg('Recent, or still being treated'),
            contraindication: 'absolute',
          },
          {
            id: 'recovered-not-agreed',
            label: (msg) => msg('Recovered not long ago or still in check-ups, and my heart specialist has not agreed to massage'),
            contraindication: 'absolute',
          },
          {
            id: 'recovered-agreed',
            label: (msg) => msg('Recovered, and my heart specialist has agreed to massage'),
            contraindication: 'clearance',
            advice: (msg) => msg("Bring your heart specialist's answer. We keep it light and short."),
          },
          {
            id: 'years-ago',
            label: (msg) => msg('Years ago, fully recovered, and no more heart check-ups needed'),
            contraindication: 'precaution',
            maxPressure: 3,
          },
        ],
      },
    ],
    regions: ['whole-body'],
    maxPressure: 2,
    avoid: ['deep-tissue-massage', 'hot-stone-massage', 'cupping'],
    reason: (msg) => msg('The heart is not stable, and infected clots may break off.'),
    advice: (msg) => msg('Once massage is possible, we keep it light and short.'),
    until: (msg) => msg('You have to be recovered, and your heart specialist has to agree first.'),
    instead: (msg) => msg('You can book again when you have recovered and your heart specialist agrees.'),
    ask: (msg) => msg('Ask your doctor: "Has my heart recovered enough for a light massage?"'),
    ownCaution: true,
    sources: ['cmtbc-2010'],
    facts: ['S0-34'],
  },
  {
    id: 'raynaud',
    category: 'circulation',
    contraindication: 'precaution',
    scope: 'extended',
    name: (msg) => msg('Fingers or toes that turn white or blue (Raynaud)'),
    synonyms: (msg) =>
      msg(
        'Raynaud, Raynauds, Raynaud phenomenon, Raynaud disease, Raynaud syndrome, Reynauds, cold fingers, cold hands, cold toes, white fingers, blue fingers',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'black-finger-or-toe',
            label: (msg) => msg('A black finger or toe'),
            contraindication: 'emergency',
          },
          {
            id: 'limb-cold',
            label: (msg) => msg('A whole arm or leg that is suddenly cold, pale, painful or numb'),
            contraindication: 'emergency',
            handsOverTo: ['rf-limb-cold'],
          },
          {
            id: 'open-sore',
            label: (msg) => msg('A finger or toe that has an open sore'),
            contraindication: 'emergency',
            urgency: 'today',
          },
        ],
      },
      {
        id: 'attack',
        step: 'state',
        question: (msg) => msg('Do you have a painful attack now?'),
        answers: [
          {
            id: 'yes',
            label: (msg) => msg('Yes'),
            contraindication: 'local',
            regions: ['hands', 'feet'],
            advice: (msg) => msg('We leave your hands and feet out today and keep you warm. Usual pressure elsewhere.'),
          },
          {id: 'no', label: (msg) => msg('No'), contraindication: 'precaution'},
        ],
      },
      {
        id: 'other-illness',
        step: 'state',
        question: (msg) => msg('Do you also have lupus or scleroderma?'),
        answers: [
          {id: 'yes', label: (msg) => msg('Yes'), contraindication: 'none', handsOverTo: ['autoimmune-flare']},
          {id: 'no', label: (msg) => msg('No'), contraindication: 'none'},
        ],
      },
    ],
    regions: ['hands', 'feet'],
    avoid: ['heat-cold-packs'],
    reason: (msg) => msg('Cold and stress close the small blood vessels in fingers and toes.'),
    advice: (msg) =>
      msg('We keep you warm, with no ice or cold stones, and no hot stones on numb fingers or toes. Usual pressure elsewhere.'),
    instead: (msg) => msg('Usual massage elsewhere, in a warm room.'),
    ask: (msg) => msg('Ask your therapist: "Can you keep the room, your hands and the oil warm for me?"'),
    ownCaution: true,
    sources: ['werner-1998', 'werner-raynaud'],
  },
  {
    id: 'sickle-cell-disease',
    category: 'circulation',
    contraindication: 'clearance',
    scope: 'extended',
    name: (msg) => msg('Sickle cell disease or thalassaemia'),
    synonyms: (msg) =>
      msg(
        'sickle cell, sickle cell anaemia, sickle cell anemia, SCD, sickle cell crisis, sickle cell trait, sickle cell carrier, thalassaemia major, thalassaemia, thalassemia, talasemia, hydroxyurea, hydroxycarbamide',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'weak-or-speech',
            label: (msg) => msg('Weak, or cannot speak clearly'),
            contraindication: 'emergency',
            handsOverTo: ['rf-stroke'],
          },
          {
            id: 'chest-pain-or-breathless',
            label: (msg) => msg('Chest pain or short of breath'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heart-attack'],
          },
          {
            id: 'fever',
            label: (msg) => msg('Fever'),
            contraindication: 'emergency',
            handsOverTo: ['rf-chemo-fever'],
          },
          {
            id: 'severe-pain',
            label: (msg) => msg('Severe pain'),
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
            id: 'crisis',
            label: (msg) => msg('A crisis now, or one that is just over'),
            contraindication: 'absolute',
          },
          {
            id: 'stable-not-asked',
            label: (msg) => msg('Stable, but I have not asked my team yet'),
            contraindication: 'clearance',
          },
          {
            id: 'stable-agreed',
            label: (msg) => msg('Stable, and my team has agreed to massage'),
            contraindication: 'precaution',
          },
          {
            id: 'carrier',
            label: (msg) => msg('I am only a carrier (trait)'),
            contraindication: 'precaution',
          },
        ],
      },
    ],
    regions: ['whole-body', 'abdomen'],
    maxPressure: 2,
    avoid: ['deep-tissue-massage', 'heat-cold-packs', 'hot-stone-massage', 'cupping'],
    reason: (msg) => msg('Deep work and cold may start a painful crisis.'),
    advice: (msg) =>
      msg(
        'Light pressure, with care around the joints and the upper left belly. Keep warm, drink freely, and have no ice, strong heat or sudden change of temperature.',
      ),
    until: (msg) => msg('The crisis has to be well over, and your team has to agree first.'),
    instead: (msg) => msg('Light, warm, calm massage may be possible once your team agrees.'),
    ask: (msg) => msg('Ask your doctor: "Is my illness stable enough for a light, warm massage?"'),
    ownCaution: true,
    sources: ['abmp-364', 'ifna-sickle', 'sicklewarriors'],
  },
];
