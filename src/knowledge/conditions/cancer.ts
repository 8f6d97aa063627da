import type {Condition} from '../model.js';

/** Cancer: now, in the past, and its treatment. */
export const cancer: readonly Condition[] = [
  {
    id: 'active-cancer',
    category: 'cancer',
    contraindication: 'absolute',
    scope: 'core',
    name: (msg) => msg('Cancer now or being treated'),
    hint: (msg) => msg('Any kind, also of the blood'),
    synonyms: (msg) =>
      msg(
        'tumour, malignancy, leukaemia, lymphoma, on cancer treatment, cancer, canser, tumor, malignant tumour, leukemia, myeloma, breast cancer, prostate cancer, bowel cancer, colon cancer, lung cancer, ovarian cancer, Hodgkin, immunotherapy, stage 4, oncology, Herceptin, Keytruda, trastuzumab, pertuzumab, pembrolizumab, nivolumab, Opdivo, ipilimumab, atezolizumab, durvalumab, imatinib, Gleevec, Glivec, dasatinib, ibrutinib, Imbruvica, osimertinib, Tagrisso, palbociclib, Ibrance, ribociclib, Kisqali, abemaciclib, Verzenio, lenalidomide, Revlimid, bortezomib, daratumumab, olaparib, Lynparza, sunitinib, venetoclax, enzalutamide, Xtandi, abiraterone, Zytiga, apalutamide, darolutamide',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'fever-or-suddenly-ill',
            label: (msg) => msg('Fever, chills or suddenly ill while on treatment'),
            contraindication: 'emergency',
            handsOverTo: ['rf-chemo-fever'],
          },
          {
            id: 'breathless-or-chest-pain',
            label: (msg) => msg('Short of breath or chest pain'),
            contraindication: 'emergency',
            handsOverTo: ['rf-lung-clot'],
          },
          {
            id: 'back-pain-with-nerve-signs',
            label: (msg) => msg('New severe back pain with weak legs, or a change in bladder or bowel control'),
            contraindication: 'emergency',
            handsOverTo: ['rf-cauda-equina'],
          },
          {
            id: 'bleeding-will-not-stop',
            label: (msg) => msg('Bleeding that will not stop'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heavy-bleeding'],
          },
          {
            id: 'swollen-limb',
            label: (msg) => msg('One leg or arm is swollen'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-leg-clot'],
          },
          {
            id: 'new-back-pain',
            label: (msg) => msg('New or severe back pain'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-back-pain-serious'],
          },
          {
            id: 'low-counts-or-infection',
            label: (msg) => msg('Very low blood counts, or an infection'),
            contraindication: 'absolute',
          },
        ],
      },
      {
        id: 'team',
        step: 'state',
        question: (msg) => msg('Which of these fits you?'),
        answers: [
          {
            id: 'skin-cancer-only',
            label: (msg) => msg('Skin cancer only, and it has not spread'),
            contraindication: 'none',
            handsOverTo: ['skin-cancer'],
          },
          {
            id: 'not-asked',
            label: (msg) => msg('Cancer or treatment now, and my cancer team has not been asked yet'),
            contraindication: 'absolute',
          },
          {
            id: 'pending',
            label: (msg) => msg('Cancer or treatment now, and my team knows but has not answered yet'),
            contraindication: 'clearance',
            avoid: ['cupping', 'hot-stone-massage'],
          },
          {
            id: 'therapist-not-trained',
            label: (msg) => msg('My team agrees, but my therapist has no training in massage for people with cancer'),
            contraindication: 'clearance',
            avoid: ['cupping', 'hot-stone-massage'],
            advice: (msg) => msg('Look for a therapist with this training, and bring the answer of your team.'),
          },
          {
            id: 'agreed-and-trained',
            label: (msg) => msg('My team agrees, and my therapist is trained in massage for people with cancer'),
            contraindication: 'precaution',
          },
          {
            id: 'hormone-tablets-only',
            label: (msg) => msg('Treatment is finished, and I take only hormone tablets now'),
            contraindication: 'none',
            handsOverTo: ['cancer-history', 'cancer-hormone-tablets'],
          },
        ],
      },
    ],
    regions: ['whole-body', 'affected-area'],
    maxPressure: 2,
    avoid: ['deep-tissue-massage'],
    reason: (msg) => msg('Cancer and its treatment can affect bones, blood counts, clotting and skin.'),
    until: (msg) => msg('Your cancer team has to agree first.'),
    advice: (msg) =>
      msg('Touch stays light unless your team says otherwise. We leave out the tumour, any device and skin that had radiotherapy.'),
    instead: (msg) => msg('Once your team agrees, many people have gentle Swedish or oncology massage with a trained therapist.'),
    ask: (msg) => msg('Ask your doctor: "May I have light massage now, and which parts should be left out?"'),
    disagreement: (msg) =>
      msg(
        'Some lists rule out all massage with cancer; others adapt it. Research does not support the old fear that massage makes cancer spread. We took the careful way: no massage until your team agrees, then gentle.',
      ),
    ownCaution: true,
    sources: [
      'nccih-massage-2013',
      'msd-pro',
      'walton-mtj',
      'werner-pocket',
      'massagemag-oncology',
      'uk-steady',
      'seed-000-revive',
      'spaverde',
    ],
    facts: ['S0-26', 'S0-33'],
  },
  {
    id: 'tumour-site',
    category: 'cancer',
    contraindication: 'absolute',
    scope: 'extended',
    name: (msg) => msg('Known tumour or lump of cancer'),
    hint: (msg) => msg('Also a benign tumour, in the brain or elsewhere'),
    synonyms: (msg) =>
      msg(
        'solid tumour, solid tumor, growth, benign tumour, benign tumor, benign brain tumour, brain tumour, brain tumor, meningioma, acoustic neuroma, tumour site, cancer lump',
      ),
    followUps: [
      {
        id: 'team',
        step: 'state',
        question: (msg) => msg('Has your team or doctor agreed to massage?'),
        answers: [
          {id: 'not-asked', label: (msg) => msg('Not asked yet'), contraindication: 'absolute'},
          {
            id: 'team-agreed',
            label: (msg) => msg('My cancer team has agreed to massage elsewhere on the body'),
            contraindication: 'local',
          },
          {
            id: 'benign-agreed',
            label: (msg) => msg('The tumour is benign (not cancer), and my doctor has agreed'),
            contraindication: 'local',
          },
        ],
      },
    ],
    regions: ['affected-area'],
    maxPressure: 2,
    reason: (msg) => msg('The tissue is fragile and may bleed.'),
    until: (msg) => msg('Your cancer team or doctor has to agree first.'),
    advice: (msg) => msg('We never press on or near the tumour, and move no joint in a way that moves it.'),
    instead: (msg) => msg('Once your team or doctor agrees, light touch elsewhere is possible.'),
    ask: (msg) => msg('Ask your doctor: "May I have massage elsewhere, and how far from the tumour should it stay?"'),
    sources: ['nccih-massage-2013', 'walton-2011', 'massagemag-oncology', 'werner-pocket'],
    facts: ['S0-33'],
  },
  {
    id: 'bone-metastasis',
    category: 'cancer',
    contraindication: 'absolute',
    scope: 'extended',
    name: (msg) => msg('Cancer that has spread to bone (bone metastasis)'),
    synonyms: (msg) =>
      msg(
        'bone metastases, bone metastasis, secondary bone cancer, bone secondaries, bone mets, cancer in the bones, bone cancer, myeloma in bone, spine mets, Xgeva',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'weak-legs-bladder-or-bowel',
            label: (msg) => msg('Weak legs, or a change in bladder or bowel control'),
            contraindication: 'emergency',
            handsOverTo: ['rf-cauda-equina'],
          },
          {
            id: 'sudden-severe-pain',
            label: (msg) => msg('Sudden severe bone or back pain'),
            contraindication: 'emergency',
          },
        ],
      },
      {
        id: 'team',
        step: 'state',
        question: (msg) => msg('Has your cancer team agreed to massage?'),
        answers: [
          {id: 'not-asked', label: (msg) => msg('Not asked yet'), contraindication: 'absolute'},
          {id: 'agreed', label: (msg) => msg('My cancer team has agreed'), contraindication: 'local'},
        ],
      },
    ],
    regions: ['affected-area', 'neck', 'chest', 'arms', 'upper-back', 'lower-back', 'pelvis', 'thighs', 'lower-legs'],
    maxPressure: 1,
    avoid: ['deep-tissue-massage', 'passive-stretching', 'passive-resistive-stretching'],
    reason: (msg) => msg('Weak bone may break.'),
    until: (msg) => msg('Your cancer team has to agree first.'),
    advice: (msg) => msg('No pressure, pulling or stretching on bone that is affected. Elsewhere, only the lightest touch.'),
    instead: (msg) => msg('Once your team agrees, very light touch away from those bones is possible.'),
    ask: (msg) => msg('Ask your doctor: "Which bones are affected, and may I have very light massage elsewhere?"'),
    ownCaution: true,
    sources: ['msd-pro', 'walton-2011', 'massagemag-oncology', 'msu-cancerpain'],
    facts: ['S4-14'],
  },
  {
    id: 'radiotherapy',
    category: 'cancer',
    contraindication: 'local',
    scope: 'extended',
    name: (msg) => msg('Radiotherapy (radiation treatment)'),
    hint: (msg) => msg('Now or in the past, also implants or radioactive iodine'),
    synonyms: (msg) =>
      msg(
        'radiation treatment, radiation therapy, radio therapy, brachytherapy, radioactive iodine, radioiodine, radioactive seeds, radiation, radium treatment, radioactive scan in last days, PET scan, proton therapy, RT',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'fever-or-suddenly-ill',
            label: (msg) => msg('Fever, chills or suddenly ill while on treatment'),
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
            id: 'radioactive-not-agreed',
            label: (msg) =>
              msg('Radioactive implant or iodine now, or a radioactive scan in the last days, and my radiation team has not agreed'),
            contraindication: 'absolute',
          },
          {
            id: 'radioactive-agreed',
            label: (msg) =>
              msg('Radioactive implant or iodine now, or a radioactive scan in the last days, and my radiation team has agreed'),
            contraindication: 'clearance',
            maxPressure: 2,
            avoid: ['deep-tissue-massage', 'cupping', 'hot-stone-massage'],
            advice: (msg) => msg('Bring the answer of your team. We use light strokes and leave the treated area out.'),
          },
          {
            id: 'skin-broken',
            label: (msg) => msg('My skin there is broken or blistered'),
            contraindication: 'local',
            advice: (msg) => msg('Please show that skin to your team. We keep away from it.'),
          },
          {
            id: 'external-in-course',
            label: (msg) => msg('Rays from outside the body, and the course is still going on'),
            contraindication: 'local',
            handsOverTo: ['active-cancer'],
          },
          {
            id: 'finished-not-agreed',
            label: (msg) => msg('Finished, but my team has not agreed yet'),
            contraindication: 'local',
          },
          {
            id: 'finished-agreed',
            label: (msg) => msg('Finished, the skin has healed, and my team has agreed'),
            contraindication: 'precaution',
            maxPressure: 3,
            advice: (msg) => msg('We adapt the work on the treated area.'),
          },
        ],
      },
    ],
    regions: ['affected-area'],
    reason: (msg) => msg('The treated skin is inflamed, and later the tissue can be stiff and drain less well.'),
    until: (msg) => msg('Your radiation team has to agree first.'),
    advice: (msg) => msg('We use no pressure, oil or heat on the treated area.'),
    instead: (msg) => msg('Gentle work well away from the treated area is often possible.'),
    ask: (msg) => msg('Ask your doctor: "Which area was treated, and when may it be touched again?"'),
    ownCaution: true,
    sources: ['nccam-copy', 'elite-onc', 'msu-cancerpain'],
    facts: ['S0-26'],
  },
  {
    id: 'cancer-history',
    category: 'cancer',
    contraindication: 'precaution',
    scope: 'core',
    name: (msg) => msg('Cancer in the past'),
    hint: (msg) => msg('Treatment is over'),
    synonyms: (msg) =>
      msg(
        'in remission, remission, survivor, cancer survivor, had cancer, previous cancer, past cancer, history of cancer, NED, cancer free',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'back-pain-with-nerve-signs',
            label: (msg) => msg('New severe back pain with weak legs, or a change in bladder or bowel control'),
            contraindication: 'emergency',
            handsOverTo: ['rf-cauda-equina'],
          },
          {
            id: 'breathless',
            label: (msg) => msg('New shortness of breath'),
            contraindication: 'emergency',
            handsOverTo: ['rf-lung-clot'],
          },
          {
            id: 'new-back-pain',
            label: (msg) => msg('New or severe back pain'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-back-pain-serious'],
          },
          {
            id: 'new-signs',
            label: (msg) => msg('A new lump, bone pain or weight loss since the cancer'),
            contraindication: 'emergency',
            urgency: 'today',
          },
        ],
      },
      {
        id: 'after-effects',
        step: 'state',
        question: (msg) => msg('Which of these is true for you?'),
        answers: [
          {
            id: 'bone-spread',
            label: (msg) => msg('The cancer spread to bone at some time'),
            contraindication: 'none',
            handsOverTo: ['bone-metastasis'],
          },
          {
            id: 'port-and-nodes',
            label: (msg) => msg('A port is still in, and lymph nodes were removed or had radiotherapy'),
            contraindication: 'none',
            handsOverTo: ['central-line-port', 'lymph-node-removal'],
          },
          {
            id: 'port',
            label: (msg) => msg('A port is still in'),
            contraindication: 'none',
            handsOverTo: ['central-line-port'],
          },
          {
            id: 'nodes',
            label: (msg) => msg('Lymph nodes were removed or had radiotherapy'),
            contraindication: 'none',
            handsOverTo: ['lymph-node-removal'],
          },
          {
            id: 'neither',
            label: (msg) => msg('No spread to bone, no port, and no lymph nodes treated'),
            contraindication: 'precaution',
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('How are things since the treatment?'),
        answers: [
          {
            id: 'just-ended-or-side-effects',
            label: (msg) => msg('Treatment has just ended, or side effects remain'),
            contraindication: 'clearance',
            maxPressure: 2,
            avoid: ['deep-tissue-massage', 'cupping', 'hot-stone-massage'],
          },
          {
            id: 'ended-no-side-effects',
            label: (msg) => msg('Treatment ended longer ago, and no side effects remain'),
            contraindication: 'precaution',
          },
        ],
      },
    ],
    regions: ['affected-area'],
    maxPressure: 3,
    reason: (msg) => msg('Late effects can show in the bones, lymph system, heart or nerves.'),
    advice: (msg) => msg('We adapt the work on the treated area. Some limits stay for life.'),
    instead: (msg) => msg('Most touch can be adapted to what you have been through.'),
    ask: (msg) => msg('Ask your doctor: "Are there limits for massage that I should keep for life?"'),
    ownCaution: true,
    sources: ['massagemag-oncology', 'werner-pocket'],
    facts: ['S0-26'],
  },
  {
    id: 'lymph-node-removal',
    category: 'cancer',
    contraindication: 'precaution',
    scope: 'extended',
    name: (msg) => msg('Lymph nodes removed or treated with radiotherapy'),
    hint: (msg) => msg('In the armpit or groin'),
    synonyms: (msg) =>
      msg(
        'axillary clearance, axillary node clearance, sentinel node biopsy, sentinel lymph node, groin dissection, lymph nodes out, lymph nodes removed, lymph nodes irradiated, node clearance, SNB, mastectomy with nodes, lymph glands removed, glands removed',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'red-hot-or-fever',
            label: (msg) => msg('Red or hot skin there, or fever'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-red-streaks'],
          },
          {
            id: 'swollen-and-painful',
            label: (msg) => msg('The arm or leg is swollen, and painful or warm'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-leg-clot'],
          },
        ],
      },
      {
        id: 'swelling',
        step: 'state',
        question: (msg) => msg('Is there new swelling or a heavy feeling?'),
        answers: [
          {
            id: 'yes',
            label: (msg) => msg('Yes'),
            contraindication: 'clearance',
            avoid: ['cupping'],
            handsOverTo: ['lymphoedema'],
          },
          {id: 'no', label: (msg) => msg('No'), contraindication: 'precaution'},
        ],
      },
    ],
    regions: ['affected-area', 'arms', 'chest', 'upper-back', 'pelvis', 'thighs', 'lower-legs'],
    maxPressure: 2,
    avoid: ['deep-tissue-massage', 'hot-stone-massage', 'heat-cold-packs', 'compression', 'ischaemic-compression'],
    reason: (msg) => msg('Strong pressure or heat may set off lasting swelling (lymphoedema).'),
    advice: (msg) =>
      msg(
        'On that arm or leg and the part of the trunk next to it: light strokes toward the trunk, no heat and no tight squeezing. This stays for life.',
      ),
    ask: (msg) => msg('Ask your therapist: "How do you work with people whose lymph nodes were removed?"'),
    ownCaution: true,
    sources: ['massagemag-oncology', 'elite-onc'],
    facts: ['S2-60'],
  },
  {
    id: 'skin-cancer',
    category: 'cancer',
    contraindication: 'absolute',
    scope: 'extended',
    name: (msg) => msg('Skin cancer'),
    hint: (msg) => msg('Melanoma, squamous cell or basal cell'),
    synonyms: (msg) =>
      msg(
        'melanoma, malignant melanoma, squamous cell, squamous cell carcinoma, basal cell carcinoma, basal cell, BCC, SCC, rodent ulcer, actinic keratosis, solar keratosis, skin tumour, cancerous mole',
      ),
    followUps: [
      {
        id: 'state',
        step: 'state',
        question: (msg) => msg('Where are you with it?'),
        answers: [
          {
            id: 'spread',
            label: (msg) => msg('It has spread to other parts of the body'),
            contraindication: 'local',
            handsOverTo: ['active-cancer'],
          },
          {
            id: 'not-agreed',
            label: (msg) => msg('Squamous cell or melanoma, and my doctor has not agreed to massage yet'),
            contraindication: 'absolute',
          },
          {
            id: 'not-named',
            label: (msg) => msg('No doctor has told me yet what it is'),
            contraindication: 'none',
            handsOverTo: ['undiagnosed-lump-or-mole'],
          },
          {
            id: 'agreed',
            label: (msg) => msg('Squamous cell or melanoma, and my doctor has agreed to massage elsewhere'),
            contraindication: 'local',
          },
          {
            id: 'basal-cell',
            label: (msg) => msg('Only basal cell, and a doctor has confirmed it'),
            contraindication: 'local',
          },
          {
            id: 'removed-and-discharged',
            label: (msg) => msg('Removed and healed, and I need no more check-ups'),
            contraindication: 'none',
            handsOverTo: ['cancer-history', 'recent-scar'],
          },
        ],
      },
    ],
    regions: ['affected-area'],
    reason: (msg) => msg('The skin there is fragile, and doctors first need to know the kind and stage.'),
    until: (msg) => msg('Your doctor has to know the kind and agree first.'),
    advice: (msg) => msg('We do not touch that spot.'),
    instead: (msg) => msg('Once your doctor agrees, massage away from the spot is possible.'),
    ask: (msg) => msg('Ask your doctor: "What kind is it, and may I have massage elsewhere?"'),
    ownCaution: true,
    sources: ['werner-1998', 'stone-vulsini'],
    facts: ['S0-33'],
  },
];
