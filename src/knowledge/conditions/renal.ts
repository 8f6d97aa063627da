import type {Condition} from '../model.js';

/** Kidneys, bladder, prostate, transplanted organs. */
export const renal: readonly Condition[] = [
  {
    id: 'kidney-failure-dialysis',
    category: 'renal',
    contraindication: 'absolute',
    scope: 'core',
    name: (msg) => msg('Kidney disease, kidney failure or dialysis'),
    hint: (msg) => msg('Also mild kidney disease or a fistula for dialysis'),
    synonyms: (msg) =>
      msg(
        'chronic kidney disease, chronic kidney disease stage 4, chronic kidney disease stage 5, CKD, CKD stage 3, kidney disease, kidney failure, renal failure, haemodialysis, hemodialysis, peritoneal dialysis, dialysis, dialisis, fistula, AV fistula, dialysis arm, polycystic kidneys, polycystic kidney disease, PKD, one kidney, weak kidneys',
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
            id: 'very-swollen-or-heartbeat',
            label: (msg) => msg('Very swollen, or an irregular heartbeat'),
            contraindication: 'emergency',
          },
          {
            id: 'new-confusion',
            label: (msg) => msg('New confusion'),
            contraindication: 'emergency',
            handsOverTo: ['rf-drowsy-confused'],
          },
          {
            id: 'missed-dialysis',
            label: (msg) => msg('I missed my dialysis'),
            contraindication: 'emergency',
          },
          {
            id: 'fistula-bleeding',
            label: (msg) => msg('My fistula is bleeding'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heavy-bleeding'],
          },
          {
            id: 'fistula-changed',
            label: (msg) => msg('My fistula is red or hot, or its buzz is gone'),
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
            id: 'dialysis-today',
            label: (msg) => msg('I had dialysis today'),
            contraindication: 'absolute',
          },
          {
            id: 'not-agreed',
            label: (msg) => msg('Kidney failure, dialysis, or not stable or swollen, and my kidney team has not agreed yet'),
            contraindication: 'absolute',
          },
          {
            id: 'agreed',
            label: (msg) => msg('My kidney team has agreed, and I had no dialysis today'),
            contraindication: 'clearance',
            advice: (msg) => msg("Bring your kidney team's answer. We use slow, light strokes, none of them draining."),
          },
          {
            id: 'mild-not-asked',
            label: (msg) => msg('Mild (stage 1 to 3), stable, no swelling, but I have not asked my doctor yet'),
            contraindication: 'clearance',
          },
          {
            id: 'mild-doctor-aware',
            label: (msg) => msg('Mild (stage 1 to 3), stable, no swelling, and my doctor knows about the massage'),
            contraindication: 'precaution',
            advice: (msg) => msg('We use slow strokes and no deep, fast or draining ones.'),
            maxPressure: 3,
          },
        ],
      },
      {
        id: 'fistula',
        step: 'state',
        question: (msg) => msg('Do you have a fistula in your arm for dialysis?'),
        answers: [
          {
            id: 'yes',
            label: (msg) => msg('Yes'),
            contraindication: 'local',
            maxPressure: 2,
            regions: ['arms', 'affected-area'],
          },
          {id: 'no', label: (msg) => msg('No'), contraindication: 'none'},
        ],
      },
    ],
    regions: ['whole-body', 'affected-area', 'thighs', 'lower-legs'],
    maxPressure: 2,
    avoid: ['lymphatic-drainage', 'deep-tissue-massage', 'tapotement', 'cupping', 'hot-stone-massage'],
    reason: (msg) => msg('Your body cannot clear extra fluid, bones may be thin, and a fistula may clot.'),
    until: (msg) => msg('Your kidney team has to agree first. On a dialysis day, wait until another day.'),
    advice: (msg) => msg('We use slow, light strokes and no deep, fast or draining ones. We never squeeze or press your fistula arm.'),
    instead: (msg) => msg('A light, slow session often works once your kidney team agrees.'),
    ask: (msg) => msg('Ask your doctor: "Does my kidney team agree to a light massage, and on which days?"'),
    disagreement: (msg) =>
      msg(
        'Older teaching rules out massage with any kidney failure, newer teaching adapts it. We took the most careful: no massage until your kidney team agrees. Waiting until the day after dialysis is a careful choice too.',
      ),
    ownCaution: true,
    sources: ['werner-1998', 'cmtbc-2010', 'werner-ckd', 'homedialysis', 'abmp-377'],
  },
  {
    id: 'kidney-stones',
    category: 'renal',
    contraindication: 'absolute',
    scope: 'extended',
    name: (msg) => msg('Kidney stones'),
    synonyms: (msg) => msg('kidney stone, kidney stones, renal colic, renal stones, urinary stones, ureter stone, passing a stone'),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'fever-or-no-urine',
            label: (msg) => msg('Severe pain with fever or shivering, or I cannot pass urine'),
            contraindication: 'emergency',
            handsOverTo: ['rf-kidney'],
          },
          {
            id: 'blood-on-blood-thinner',
            label: (msg) => msg('Blood in my urine while on a blood thinner'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heavy-bleeding'],
          },
          {
            id: 'attack-or-blood',
            label: (msg) => msg('An attack of pain, or blood in my urine'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-kidney'],
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('Where are you with it?'),
        answers: [
          {
            id: 'stone-now',
            label: (msg) => msg('A stone now, or signs of one'),
            contraindication: 'absolute',
          },
          {
            id: 'past-stones',
            label: (msg) => msg('Stones in the past, no signs now'),
            contraindication: 'precaution',
          },
        ],
      },
    ],
    regions: ['lower-back', 'abdomen'],
    maxPressure: 3,
    avoid: ['tapotement', 'deep-tissue-massage'],
    reason: (msg) => msg('A stone can cause severe pain and infection.'),
    until: (msg) => msg('All signs of the stone have to be gone first.'),
    advice: (msg) => msg('Once the signs are gone: no deep work and no tapping strokes on your sides or lower back.'),
    ask: (msg) => msg('Ask your doctor: "Are my kidney stones gone, so that I can have a massage?"'),
    ownCaution: true,
    sources: ['werner-1998', 'path-chronicles'],
  },
  {
    id: 'urinary-tract-infection',
    category: 'renal',
    contraindication: 'absolute',
    scope: 'extended',
    name: (msg) => msg('Urine infection (bladder or kidney infection)'),
    synonyms: (msg) =>
      msg(
        'UTI, urinary tract infection, cystitis, bladder infection, kidney infection, pyelonephritis, pielonephritis, water infection, waterworks infection, burning when peeing',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'confused',
            label: (msg) => msg('Confusion'),
            contraindication: 'emergency',
            handsOverTo: ['rf-drowsy-confused'],
          },
          {
            id: 'shivering-or-very-ill',
            label: (msg) => msg('Shivering or feeling very ill'),
            contraindication: 'emergency',
          },
          {
            id: 'cannot-pass-urine',
            label: (msg) => msg('I cannot pass urine, and it hurts'),
            contraindication: 'emergency',
          },
          {
            id: 'blood-on-blood-thinner',
            label: (msg) => msg('Blood in my urine while on a blood thinner'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heavy-bleeding'],
          },
          {
            id: 'fever-back-pain-pregnant',
            label: (msg) => msg('A fever or back pain, or I am pregnant'),
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
            id: 'now',
            label: (msg) => msg('I have it now, or still have signs of it'),
            contraindication: 'absolute',
          },
          {
            id: 'just-treated',
            label: (msg) => msg('Treated not long ago, and the signs are gone'),
            contraindication: 'local',
          },
          {
            id: 'long-over',
            label: (msg) => msg('Treated, and fully over for a good while'),
            contraindication: 'none',
          },
        ],
      },
    ],
    regions: ['abdomen', 'lower-back'],
    reason: (msg) => msg('The infection can spread to the kidneys or the blood.'),
    until: (msg) => msg('The infection has to be treated, and the signs have to be gone first.'),
    advice: (msg) => msg('Once the signs are gone: no work on your belly at first, the rest as usual.'),
    ask: (msg) => msg('Ask your doctor: "Is my urine infection over, so that I can have a massage?"'),
    ownCaution: true,
    sources: ['werner-1998', 'rmt-cedaroak'],
    facts: ['S0-34'],
  },
  {
    id: 'organ-transplant',
    category: 'renal',
    contraindication: 'clearance',
    scope: 'extended',
    name: (msg) => msg('Organ transplant'),
    hint: (msg) => msg('Also bone marrow or stem cells'),
    synonyms: (msg) =>
      msg(
        'kidney transplant, liver transplant, heart transplant, lung transplant, bone marrow transplant, stem cell transplant, donor organ, new kidney, new liver, graft, transplanted organ',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'fever-or-suddenly-ill',
            label: (msg) => msg('Fever, chills or suddenly ill'),
            contraindication: 'emergency',
            handsOverTo: ['rf-chemo-fever'],
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('Where are you with it?'),
        answers: [
          {
            id: 'under-6-months-or-infection',
            label: (msg) => msg('Less than 6 months ago, or I have an infection'),
            contraindication: 'absolute',
          },
          {
            id: 'not-asked',
            label: (msg) => msg('6 months ago or more, but my transplant team has not agreed yet'),
            contraindication: 'clearance',
          },
          {
            id: 'stable-agreed',
            label: (msg) => msg('6 months ago or more, stable, and my transplant team has agreed for the first time'),
            contraindication: 'clearance',
            advice: (msg) => msg("Bring your team's answer. We use light strokes and put no pressure on the transplant."),
          },
          {
            id: 'years-ago-agreed-before',
            label: (msg) => msg('Years ago, I am well, and my team has agreed to massage before'),
            contraindication: 'precaution',
            maxPressure: 2,
          },
        ],
      },
    ],
    regions: ['affected-area'],
    maxPressure: 2,
    avoid: ['deep-tissue-massage', 'cupping', 'hot-stone-massage'],
    reason: (msg) => msg('Your defences are low, and your medicines affect the body in several ways.'),
    until: (msg) => msg('Wait until 6 months have passed, any infection is gone and your transplant team agrees.'),
    advice: (msg) => msg('We use light strokes and put no pressure on the transplant.'),
    instead: (msg) => msg('Light strokes away from the transplant.'),
    ask: (msg) => msg('Ask your doctor: "Does my transplant team agree to a light massage now?"'),
    ownCaution: true,
    sources: ['werner-ckd'],
    facts: ['S0-27'],
  },
  {
    id: 'bladder-prostate-problem',
    category: 'renal',
    contraindication: 'local',
    scope: 'extended',
    name: (msg) => msg('Bladder or prostate problem'),
    hint: (msg) => msg('Such as a weak or painful bladder, or an enlarged prostate'),
    synonyms: (msg) =>
      msg(
        'enlarged prostate, BPH, prostate, prostatitis, overactive bladder, OAB, incontinence, leaking urine, interstitial cystitis, painful bladder, bladder pain, weak bladder, small bladder, kidney cyst, tamsulosin, finasteride, dutasteride, alfuzosin, oxybutynin, solifenacin, Vesicare, tolterodine, mirabegron, Myrbetriq',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'cannot-pass-urine',
            label: (msg) => msg('I cannot pass urine, and it hurts'),
            contraindication: 'emergency',
          },
          {
            id: 'numb-or-new-loss-of-control',
            label: (msg) => msg('Numb between the legs, or new loss of control with back or leg pain'),
            contraindication: 'emergency',
            handsOverTo: ['rf-cauda-equina'],
          },
          {
            id: 'shivering-confused-or-very-ill',
            label: (msg) => msg('Shivering, confused or very ill'),
            contraindication: 'emergency',
          },
          {
            id: 'blood-on-blood-thinner',
            label: (msg) => msg('Blood in my urine while on a blood thinner'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heavy-bleeding'],
          },
          {
            id: 'blood-or-fever',
            label: (msg) => msg('Blood in my urine, or a fever'),
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
            id: 'painful',
            label: (msg) => msg('Painful, such as a painful bladder (interstitial cystitis)'),
            contraindication: 'local',
          },
          {
            id: 'known-not-painful',
            label: (msg) => msg('Known to my doctor, and not painful'),
            contraindication: 'precaution',
            maxPressure: 3,
          },
        ],
      },
    ],
    regions: ['abdomen'],
    reason: (msg) => msg('Massage of the lower belly presses on the bladder.'),
    advice: (msg) => msg('We do no deep work on your lower belly. Go to the toilet first, and ask for a break at any time.'),
    instead: (msg) => msg('Back, neck, arms and legs can have their usual massage.'),
    ask: (msg) => msg('Ask your therapist: "Can we leave out my lower belly and take a toilet break if I need one?"'),
    disagreement: (msg) =>
      msg('Sources differ on how far to go with a painful bladder. We took the most careful: we keep away from the lower belly.'),
    ownCaution: true,
    sources: ['werner-1998'],
  },
];
