import type {Condition} from '../model.js';

/** Operations and implants. */
export const surgery: readonly Condition[] = [
  {
    id: 'recent-surgery',
    category: 'surgery',
    contraindication: 'absolute',
    scope: 'core',
    name: (msg) => msg('Operation in the last weeks (surgery)'),
    hint: (msg) => msg('Large or small, keyhole or open, also a caesarean'),
    synonyms: (msg) =>
      msg(
        'surgery, operation, op, recent operation, recent surgery, post-op, post op, keyhole, keyhole surgery, laparoscopy, arthroscopy, caesarean, cesarean, caesarian, C-section, hysterectomy, liposuction, lipo, tummy tuck, abdominoplasty, spinal fusion, back surgery, heart surgery, open heart surgery, brain surgery, gallbladder removal, appendix out, hernia repair, procedure, stitches, staples, sugery, biopsy, mole removed, gall bladder out',
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
            id: 'bleeding',
            label: (msg) => msg('Bleeding that will not stop'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heavy-bleeding'],
          },
          {
            id: 'between-the-legs',
            label: (msg) => msg('Numb between the legs, or new loss of bladder or bowel control'),
            contraindication: 'emergency',
            handsOverTo: ['rf-cauda-equina'],
          },
          {
            id: 'fever-and-shivering-or-confused',
            label: (msg) => msg('Fever with shivering, confusion or a fast heartbeat'),
            contraindication: 'emergency',
            handsOverTo: ['rf-red-streaks'],
          },
          {
            id: 'leg-swelling',
            label: (msg) => msg('Swelling in a leg, or a sore calf'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-leg-clot'],
          },
          {
            id: 'fever-or-red-wound',
            label: (msg) => msg('A fever, or a red wound'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-red-streaks'],
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('When was it, and has it healed?'),
        answers: [
          {
            id: 'not-closed-or-not-healed',
            label: (msg) => msg('The wound is still open, or not healed after 6 weeks'),
            contraindication: 'absolute',
          },
          {
            id: 'under-6-weeks-not-agreed',
            label: (msg) => msg('Less than 6 weeks ago, and my surgeon has not agreed to massage'),
            contraindication: 'absolute',
          },
          {
            id: 'major-under-6-weeks-agreed',
            label: (msg) => msg('A large operation less than 6 weeks ago, and my surgeon agreed in writing'),
            contraindication: 'clearance',
            maxPressure: 2,
            avoid: ['deep-tissue-massage'],
            positions: ['prone'],
            advice: (msg) =>
              msg(
                'Bring the letter. We stay well away from the wound and use light strokes, with no deep work on the legs and no lying face down.',
              ),
          },
          {
            id: 'minor-under-6-weeks-agreed',
            label: (msg) => msg('A small operation less than 6 weeks ago, wound closed, and my surgeon agreed'),
            contraindication: 'local',
            avoid: ['deep-tissue-massage'],
            positions: ['prone'],
          },
          {
            id: 'over-6-weeks-healed',
            label: (msg) => msg('6 weeks ago or more, and healed'),
            contraindication: 'precaution',
            maxPressure: 3,
            avoid: ['deep-tissue-massage'],
            positions: ['prone'],
          },
          {
            id: 'years-ago',
            label: (msg) => msg('Years ago, and no trouble since'),
            contraindication: 'precaution',
            advice: (msg) => msg('Tell us where it was. It sets no special limit, as far as your other answers allow.'),
          },
        ],
      },
      {
        id: 'kind',
        step: 'state',
        question: (msg) => msg('Was it on the heart, brain, spine or eye, or were there problems after it?'),
        answers: [
          {
            id: 'yes-not-agreed',
            label: (msg) => msg('Yes, and my team has not agreed to massage'),
            contraindication: 'clearance',
            maxPressure: 2,
            avoid: ['deep-tissue-massage'],
            positions: ['prone'],
          },
          {
            id: 'yes-agreed',
            label: (msg) => msg('Yes, and my team has agreed to massage'),
            contraindication: 'precaution',
            maxPressure: 3,
            avoid: ['deep-tissue-massage'],
            positions: ['prone'],
            advice: (msg) =>
              msg('Bring the answer of your team. We use no deep pressure near the place or on the legs, and you do not lie face down.'),
          },
          {id: 'no', label: (msg) => msg('No'), contraindication: 'none'},
        ],
      },
    ],
    regions: ['affected-area', 'thighs', 'lower-legs'],
    reason: (msg) => msg('After an operation a blood clot, an infection or an opening wound is possible.'),
    advice: (msg) => msg('We use no deep pressure near the wound and no deep work on the legs, and you do not lie face down.'),
    until: (msg) => msg('Please wait until 6 weeks have passed and it has healed, or until your surgeon agrees in writing.'),
    instead: (msg) => msg('Once your surgeon agrees, massage can be part of your recovery plan and help you move better.'),
    ask: (msg) => msg('Ask your doctor: "Has it healed enough for a light massage, and which areas should we leave out?"'),
    disagreement: (msg) =>
      msg(
        'Sources ask for a wait from a few days, once you are medically stable, to 6 weeks or a yes from a doctor. We took the most careful: 6 weeks, or your surgeon agrees.',
      ),
    ownCaution: true,
    sources: ['msu-cancerpain', 'salvo-surgery', 'uk-ashelder', '222health', 'nccam-copy'],
    facts: ['S2-56'],
  },
  {
    id: 'joint-replacement',
    category: 'surgery',
    contraindication: 'clearance',
    scope: 'core',
    name: (msg) => msg('Replaced joint (joint replacement)'),
    hint: (msg) => msg('A new hip, knee or shoulder'),
    synonyms: (msg) =>
      msg(
        'joint replacement, artificial joint, prosthetic joint, prosthesis, hip replacement, knee replacement, shoulder replacement, new hip, new knee, new shoulder, replaced hip, replaced knee, partial knee, hip resurfacing, THR, TKR, total hip, total knee, arthroplasty, metal hip, metal knee',
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
            id: 'out-of-joint',
            label: (msg) => msg('Sudden pain, and I cannot move it or stand (it may be out of joint)'),
            contraindication: 'emergency',
          },
          {
            id: 'hot-swollen-or-fever',
            label: (msg) => msg('The joint is hot or swollen, or I have a fever'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-hot-joint'],
          },
          {
            id: 'swollen-calf',
            label: (msg) => msg('A swollen or sore calf'),
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
            id: 'under-6-weeks-not-agreed',
            label: (msg) => msg('Less than 6 weeks ago, and my surgeon has not agreed to massage'),
            contraindication: 'absolute',
          },
          {
            id: 'under-6-weeks-agreed',
            label: (msg) => msg('Less than 6 weeks ago, and my surgeon has agreed to massage'),
            contraindication: 'clearance',
            advice: (msg) =>
              msg('Bring the letter. We stay away from the joint, use light strokes and keep to the limits your surgeon set.'),
          },
          {
            id: 'later-not-agreed',
            label: (msg) => msg('6 weeks to 1 year ago, or it hurts, or my surgeon still sees me: massage not agreed yet'),
            contraindication: 'clearance',
          },
          {
            id: 'later-agreed',
            label: (msg) => msg('6 weeks to 1 year ago, or it hurts, or my surgeon still sees me: massage agreed'),
            contraindication: 'local',
            maxPressure: 3,
          },
          {
            id: 'over-1-year',
            label: (msg) => msg('More than 1 year ago, no pain, and discharged by my surgeon'),
            contraindication: 'precaution',
            maxPressure: 3,
            advice: (msg) =>
              msg('We do not force the joint to move and do not stretch it past the limits your surgeon set. No deep work on the leg.'),
          },
        ],
      },
    ],
    regions: ['affected-area'],
    maxPressure: 2,
    avoid: ['deep-tissue-massage', 'passive-stretching', 'passive-resistive-stretching', 'active-joint-mobilisation'],
    reason: (msg) => msg('Strain could loosen the joint or push it out of place, and a blood clot is possible.'),
    advice: (msg) =>
      msg(
        'We stay away from the joint, do not stretch it past the limits your surgeon set, and do no deep work on the leg. Tell us if you were told not to bend the hip far or cross your legs.',
      ),
    until: (msg) => msg('Please wait until 6 weeks have passed, or until your surgeon agrees in writing.'),
    instead: (msg) => msg('Once your surgeon agrees, massage can be part of your recovery plan and help you move better.'),
    ask: (msg) => msg('Ask your doctor: "Is massage fine with my new joint, and which movements and positions must I avoid?"'),
    ownCaution: true,
    sources: ['salvo-surgery'],
    facts: ['S2-56'],
  },
  {
    id: 'pacemaker-icd',
    category: 'surgery',
    contraindication: 'clearance',
    scope: 'core',
    name: (msg) => msg('Pacemaker or implanted defibrillator (ICD)'),
    hint: (msg) => msg('A small heart device under the skin, also a heart monitor'),
    synonyms: (msg) =>
      msg(
        'pacemaker, pace maker, pacemeker, ICD, implantable defibrillator, implanted defibrillator, defibrillator, loop recorder, heart monitor implant, implanted heart monitor, CRT, CRT-D, CRT-P, cardiac device, heart device, heart implant',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'shock-or-faint',
            label: (msg) => msg('A shock from the device, or fainting'),
            contraindication: 'emergency',
          },
          {
            id: 'breathless-or-chest-pain',
            label: (msg) => msg('Short of breath or chest pain'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heart-attack', 'rf-lung-clot'],
          },
          {
            id: 'swollen-arm',
            label: (msg) => msg('A swollen arm'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-leg-clot'],
          },
          {
            id: 'red-hot-or-swollen',
            label: (msg) => msg('The place is red, hot or swollen'),
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
            id: 'new-or-sore-not-agreed',
            label: (msg) => msg('Put in less than 6 weeks ago, or sore, and my heart team has not agreed to massage'),
            contraindication: 'absolute',
          },
          {
            id: 'new-or-sore-agreed',
            label: (msg) => msg('Put in less than 6 weeks ago, or sore, and my heart team has agreed to massage'),
            contraindication: 'clearance',
            advice: (msg) => msg('Bring the letter. We stay away from the device and use light strokes, with you on your side or face up.'),
          },
          {
            id: 'later-not-agreed',
            label: (msg) => msg('Checks missed, or I feel unwell, or it is 6 weeks ago or a little more and my doctor has not agreed yet'),
            contraindication: 'clearance',
          },
          {
            id: 'later-agreed',
            label: (msg) => msg('6 weeks ago or more, not sore, I feel well, and my doctor has agreed'),
            contraindication: 'local',
            maxPressure: 3,
          },
          {
            id: 'settled',
            label: (msg) => msg('In place for months, not sore, checks up to date, and I feel well'),
            contraindication: 'local',
            maxPressure: 3,
          },
        ],
      },
    ],
    regions: ['affected-area', 'chest', 'shoulders'],
    maxPressure: 2,
    positions: ['prone'],
    reason: (msg) => msg('Pressure could move the wires or hurt the wound.'),
    advice: (msg) => msg('We put no pressure near the device and use nothing electrical or magnetic. You lie on your side or face up.'),
    until: (msg) => msg('Please wait until 6 weeks have passed and it is no longer sore, or until your heart team agrees.'),
    instead: (msg) => msg('Other areas can be massaged, as far as your other answers allow.'),
    ask: (msg) => msg('Ask your doctor: "Is a light massage fine with my heart device, and how far away should it stay?"'),
    ownCaution: true,
    sources: ['us-tensegrity', 'salvo-surgery', 'path-chronicles'],
    facts: ['S0-25'],
  },
  {
    id: 'central-line-port',
    category: 'surgery',
    contraindication: 'local',
    scope: 'extended',
    name: (msg) => msg('Port, PICC or central line'),
    hint: (msg) => msg('A thin tube into a large vein, in the chest or arm'),
    synonyms: (msg) =>
      msg(
        'port, chemo port, portacath, port-a-cath, Mediport, Port a Cath, implanted port, PICC, PICC line, pick line, central line, central venous catheter, CVC, Hickman line, Hickman, Broviac, IV line, drip line, chest line',
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
            handsOverTo: ['rf-lung-clot'],
          },
          {id: 'fever-or-shivering', label: (msg) => msg('Fever or shivering'), contraindication: 'emergency'},
          {
            id: 'swollen-arm',
            label: (msg) => msg('A swollen arm'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-leg-clot'],
          },
          {
            id: 'red-or-swollen-neck',
            label: (msg) => msg('Redness, or a swollen neck'),
            contraindication: 'emergency',
            urgency: 'today',
          },
        ],
      },
    ],
    regions: ['affected-area', 'chest', 'arms'],
    reason: (msg) => msg('A line can get infected, slip out of place or form a blood clot.'),
    advice: (msg) => msg('We do not touch the line or port, use no oil there and do not pull on the arm.'),
    instead: (msg) => msg('Other areas can be massaged, as far as your other answers allow.'),
    ask: (msg) => msg('Ask your therapist: "How will you keep away from my line or port?"'),
    ownCaution: true,
    sources: ['walton-chemo', 'bodyworkwisdom'],
    facts: ['S0-26'],
  },
  {
    id: 'stoma-catheter-drain',
    category: 'surgery',
    contraindication: 'local',
    scope: 'extended',
    name: (msg) => msg('Stoma, catheter or drain'),
    hint: (msg) => msg('A bag or tube on the belly, also a feeding tube'),
    synonyms: (msg) =>
      msg(
        'stoma, stoma bag, ostomy, colostomy, colostomy bag, ileostomy, urostomy, urinary catheter, catheter, catheta, Foley, suprapubic catheter, drain, drain tube, surgical drain, feeding tube, PEG, PEG tube, gastrostomy, gastric band port',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'nothing-passing',
            label: (msg) => msg('Nothing is passing, and I have pain or vomiting'),
            contraindication: 'emergency',
          },
          {
            id: 'blocked-and-hurts',
            label: (msg) => msg('The catheter is blocked, and it hurts'),
            contraindication: 'emergency',
          },
          {
            id: 'shivering-confused-or-very-ill',
            label: (msg) => msg('Shivering, confused or very ill'),
            contraindication: 'emergency',
          },
          {
            id: 'blocked-or-fever',
            label: (msg) => msg('The catheter is blocked, or I have a fever'),
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
            id: 'operation-recent',
            label: (msg) => msg('It was put in with an operation less than 6 weeks ago'),
            contraindication: 'clearance',
            handsOverTo: ['recent-surgery'],
            maxPressure: 2,
          },
          {id: 'new-or-leaking', label: (msg) => msg('It is new, or it leaks'), contraindication: 'clearance', maxPressure: 2},
          {id: 'settled', label: (msg) => msg('It is settled and does not leak'), contraindication: 'local'},
        ],
      },
    ],
    regions: ['affected-area', 'abdomen'],
    positions: ['prone'],
    reason: (msg) => msg('Pressure could pull on it, make it leak or lead to an infection.'),
    advice: (msg) => msg('We put no pressure on the belly or near the bag or tube, and you lie on your side.'),
    instead: (msg) => msg('Other areas can be massaged, as far as your other answers allow.'),
    ask: (msg) => msg('Ask your therapist: "How can I lie so that nothing presses or pulls on my bag or tube?"'),
    ownCaution: true,
    sources: ['walton-2011', 'salvo-surgery'],
  },
  {
    id: 'metal-implant',
    category: 'surgery',
    contraindication: 'precaution',
    scope: 'extended',
    name: (msg) => msg('Metal plates, pins or screws in a bone'),
    hint: (msg) => msg('Put in to hold a bone, also rods in the spine'),
    synonyms: (msg) =>
      msg(
        'metal implant, metal plate, plates, metal rod, rods in spine, rod in leg, screws, pins, pins and plates, plates and screws, metalwork, hardware, internal fixation, ORIF, nail in bone, wires in bone, titanium plate',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'red-hot-or-new-pain',
            label: (msg) => msg('The place is red or hot, or has a new pain'),
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
            id: 'operation-recent',
            label: (msg) => msg('It was put in with an operation less than 6 weeks ago'),
            contraindication: 'clearance',
            handsOverTo: ['recent-surgery'],
            maxPressure: 2,
          },
          {id: 'recent-or-painful', label: (msg) => msg('It is recent, or it hurts'), contraindication: 'clearance', maxPressure: 2},
          {id: 'healed', label: (msg) => msg('It has healed and does not hurt'), contraindication: 'precaution'},
        ],
      },
    ],
    regions: ['affected-area'],
    maxPressure: 3,
    avoid: ['hot-stone-massage'],
    reason: (msg) => msg('Metal carries heat, and the tissue over it can be thin.'),
    advice: (msg) => msg('We put no hot stones on that bone and work lightly around it.'),
    instead: (msg) => msg('Other areas can be massaged, as far as your other answers allow.'),
    ask: (msg) => msg('Ask your therapist: "How will you work around my metal plate or screws?"'),
    ownCaution: true,
    sources: ['stone-vicky'],
  },
  {
    id: 'breast-surgery-implant',
    category: 'surgery',
    contraindication: 'local',
    scope: 'extended',
    name: (msg) => msg('Breast surgery or breast implants'),
    hint: (msg) => msg('Any operation on the breast or chest, with or without cancer'),
    synonyms: (msg) =>
      msg(
        'breast surgery, breast implants, implants, mastectomy, double mastectomy, lumpectomy, breast cancer surgery, breast augmentation, boob job, breast enlargement, breast reduction, breast lift, reconstruction, breast reconstruction, DIEP flap, tissue expander, expander, top surgery, masectomy',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'fever-on-chemo',
            label: (msg) => msg('Fever or chills on chemo, or with low immunity'),
            contraindication: 'emergency',
            handsOverTo: ['rf-chemo-fever'],
          },
          {
            id: 'red-hot-fever-or-swelling',
            label: (msg) => msg('The breast is red, hot or suddenly swollen, or I have a fever'),
            contraindication: 'emergency',
            urgency: 'today',
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('When was it, and has it healed?'),
        answers: [
          {
            id: 'under-6-weeks',
            label: (msg) => msg('Less than 6 weeks ago'),
            contraindication: 'absolute',
            handsOverTo: ['recent-surgery'],
          },
          {
            id: 'not-healed',
            label: (msg) => msg('6 weeks ago or more, and not healed yet'),
            contraindication: 'local',
            handsOverTo: ['recent-surgery'],
          },
          {id: 'healed', label: (msg) => msg('6 weeks ago or more, and healed'), contraindication: 'local'},
        ],
      },
      {
        id: 'cancer-care',
        step: 'state',
        question: (msg) => msg('Are you in cancer treatment, or were lymph nodes removed?'),
        answers: [
          {
            id: 'in-treatment-nodes-removed',
            label: (msg) => msg('Still in cancer treatment, and lymph nodes removed'),
            contraindication: 'none',
            handsOverTo: ['active-cancer', 'lymph-node-removal'],
          },
          {
            id: 'in-treatment',
            label: (msg) => msg('Still in cancer treatment, no lymph nodes removed'),
            contraindication: 'none',
            handsOverTo: ['active-cancer'],
          },
          {
            id: 'nodes-removed',
            label: (msg) => msg('Lymph nodes removed, not in cancer treatment'),
            contraindication: 'none',
            handsOverTo: ['lymph-node-removal'],
          },
          {id: 'neither', label: (msg) => msg('Neither'), contraindication: 'none'},
        ],
      },
    ],
    regions: ['chest'],
    reason: (msg) => msg('Pressure can hurt, or move an implant.'),
    advice: (msg) =>
      msg(
        'We do not massage the breast area without your written consent and special training. You lie on your side, or with cushions at the chest when face down.',
      ),
    until: (msg) => msg('Please wait until 6 weeks have passed and it has healed.'),
    instead: (msg) => msg('Other areas can be massaged, as far as your other answers allow.'),
    ask: (msg) => msg('Ask your therapist: "How can I lie so that nothing presses on my chest?"'),
    ownCaution: true,
    sources: ['cmto-consent'],
  },
  {
    id: 'dental-work-recent',
    category: 'surgery',
    contraindication: 'local',
    scope: 'extended',
    name: (msg) => msg('Recent dental work'),
    hint: (msg) => msg('A tooth out, an implant, a root canal or an operation in the mouth'),
    synonyms: (msg) =>
      msg(
        'dental work, dentist, tooth out, tooth pulled, tooth removed, tooth extraction, extraction, wisdom teeth, wisdom tooth, dental implant, dental surgery, root canal, tooth abscess, dental abscess, toothache, tooth ache, braces, jaw surgery, mouth surgery, oral surgery, filling, crown, dry socket',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'swelling-with-trouble',
            label: (msg) => msg('Swelling, and trouble swallowing, opening my mouth or breathing'),
            contraindication: 'emergency',
          },
          {
            id: 'bleeding',
            label: (msg) => msg('Bleeding that will not stop'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heavy-bleeding'],
          },
          {
            id: 'fever-or-swelling',
            label: (msg) => msg('A fever, or swelling'),
            contraindication: 'emergency',
            urgency: 'today',
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('What was done, and when?'),
        answers: [
          {
            id: 'tooth-out-under-3-days',
            label: (msg) => msg('A tooth out or an operation in the mouth in the last 3 days'),
            contraindication: 'absolute',
          },
          {
            id: 'jaw-operation-recent',
            label: (msg) => msg('A jaw operation less than 6 weeks ago'),
            contraindication: 'local',
            handsOverTo: ['recent-surgery'],
          },
          {
            id: 'other-or-not-healed',
            label: (msg) => msg('Toothache, braces or other dental work, or longer ago and not healed yet'),
            contraindication: 'local',
          },
          {id: 'healed', label: (msg) => msg('It has healed'), contraindication: 'none'},
        ],
        notSure: {contraindication: 'absolute'},
      },
    ],
    regions: ['face'],
    positions: ['prone'],
    reason: (msg) => msg('The place is sore and may bleed.'),
    advice: (msg) => msg('We leave the face and jaw alone, and you lie face up.'),
    until: (msg) => msg('Please wait until 3 days have passed since the tooth was taken out or the mouth was operated on.'),
    instead: (msg) => msg('Other areas can be massaged, as far as your other answers allow.'),
    ask: (msg) => msg('Ask your therapist: "Can we leave my face and jaw out and keep me face up?"'),
    disagreement: (msg) =>
      msg(
        'Sources differ. Bleeding or losing the clot is most likely in the first 72 hours, and the first day is not spent lying flat. We took the most careful: no massage for 3 days after a tooth is out or a mouth operation, then none on the face until it has healed.',
      ),
    ownCaution: true,
    sources: ['dentaltown-massage', 'smiletogether'],
  },
  {
    id: 'eye-condition-surgery',
    category: 'surgery',
    contraindication: 'precaution',
    scope: 'extended',
    name: (msg) => msg('Eye condition or eye operation'),
    hint: (msg) => msg('Glaucoma, cataract, laser or an operation on the eye'),
    synonyms: (msg) =>
      msg(
        'eye surgery, eye operation, eye condition, glaucoma, glacoma, high eye pressure, eye pressure, cataract, cataracts, cataract surgery, LASIK, laser eye surgery, detached retina, retinal detachment, retinal tear, retina surgery, vitrectomy, macular degeneration, AMD, latanoprost, Xalatan, dorzolamide, timolol',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'sight-loss-or-red-eye',
            label: (msg) => msg('Sudden loss of sight, flashes with a curtain over my sight, or a very painful red eye'),
            contraindication: 'emergency',
            handsOverTo: ['rf-sight-loss'],
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('Which is true for you?'),
        answers: [
          {
            id: 'under-6-weeks-not-agreed',
            label: (msg) => msg('Eye operation or torn retina less than 6 weeks ago, and my eye team has not agreed to massage'),
            contraindication: 'absolute',
          },
          {
            id: 'under-6-weeks-agreed',
            label: (msg) => msg('Eye operation or torn retina less than 6 weeks ago, and my eye team has agreed to massage'),
            contraindication: 'clearance',
            maxPressure: 2,
            positions: ['prone'],
            advice: (msg) =>
              msg('Bring the letter. We keep to the head position your eye team set, use light strokes and do not press around the eyes.'),
          },
          {
            id: 'glaucoma',
            label: (msg) => msg('Glaucoma, and no eye operation or torn retina in the last 6 weeks'),
            contraindication: 'precaution',
            advice: (msg) => msg('Only a short time face down, no pressure around the eyes, and never head down.'),
          },
          {
            id: 'other',
            label: (msg) => msg('Another eye condition, or 6 weeks or more since the operation or tear'),
            contraindication: 'precaution',
          },
        ],
      },
    ],
    regions: ['face'],
    maxPressure: 3,
    reason: (msg) => msg('Lying face down can raise the pressure in the eye.'),
    advice: (msg) => msg('No pressure around the eyes, little or no time face down, and never head down.'),
    until: (msg) => msg('Please wait until 6 weeks have passed, or until your eye team agrees.'),
    instead: (msg) => msg('Other areas can be massaged, as far as your other answers allow.'),
    ask: (msg) => msg('Ask your doctor: "May I lie face down, and is there a head position I have to keep?"'),
    ownCaution: true,
    sources: ['league-2008', 'gpn-retina'],
  },
];
