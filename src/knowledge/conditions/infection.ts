import type {Condition} from '../model.js';

/** Infection: fever, illnesses that can be passed on, infections of one place, low immunity. */
export const infection: readonly Condition[] = [
  {
    id: 'fever',
    category: 'infection',
    contraindication: 'absolute',
    scope: 'core',
    name: (msg) => msg('Fever'),
    hint: (msg) => msg('A high temperature, or feeling hot and shivery'),
    synonyms: (msg) =>
      msg(
        'fever, feverish, high temperature, feeling feverish, chills, feaver, temperature, raised temperature, running a temperature, pyrexia, shivering, shivery, hot and cold, night sweats with illness',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'stiff-neck-or-rash',
            label: (msg) =>
              msg(
                'Fever with a stiff neck, dislike of light, a rash that does not fade when pressed, blotchy skin, confusion, fast breathing or a seizure',
              ),
            contraindication: 'emergency',
            handsOverTo: ['rf-meningitis-sepsis'],
          },
          {
            id: 'low-immunity',
            label: (msg) =>
              msg(
                'Fever while on chemotherapy, other cancer treatment or transplant medicine, or with no spleen, sickle cell or low immunity',
              ),
            contraindication: 'emergency',
            handsOverTo: ['rf-chemo-fever'],
          },
          {
            id: 'steroids-or-adrenal',
            label: (msg) => msg('Fever while on long-term steroids, or with adrenal disease'),
            contraindication: 'emergency',
            handsOverTo: ['rf-steroid-crisis'],
          },
          {
            id: 'belly-pain',
            label: (msg) => msg('Fever with sudden, severe belly pain'),
            contraindication: 'emergency',
            handsOverTo: ['rf-abdomen'],
          },
          {
            id: 'malaria-area',
            label: (msg) => msg('Fever after a recent trip to a malaria area'),
            contraindication: 'emergency',
            urgency: 'today',
          },
          {
            id: 'birth-operation-limb-pain',
            label: (msg) => msg('Fever after a recent birth or operation, or with new pain in an arm or leg'),
            contraindication: 'emergency',
            urgency: 'today',
          },
          {
            id: 'back-pain',
            label: (msg) => msg('Fever with back pain'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-back-pain-serious'],
          },
          {
            id: 'side-joint-or-skin',
            label: (msg) => msg('Fever with severe pain in the side, a hot and swollen joint, red streaks, or hot and swollen skin'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-kidney', 'rf-hot-joint', 'rf-red-streaks'],
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('Where are you with it?'),
        answers: [
          {
            id: 'fever-now',
            label: (msg) => msg('Fever now: 38.0 °C (100.4 °F) or above, or I feel feverish'),
            contraindication: 'absolute',
          },
          {
            id: 'gone',
            label: (msg) => msg('The fever has gone without medicine, and I feel well'),
            contraindication: 'none',
          },
        ],
      },
    ],
    regions: ['whole-body'],
    reason: (msg) => msg('Your body is fighting an infection, and massage may make it worse or pass it on to others.'),
    until: (msg) => msg('The fever has to be gone without medicine, and you have to feel well.'),
    advice: (msg) => msg('Please rebook for a later day.'),
    instead: (msg) => msg('A massage is possible again when you are well.'),
    ask: (msg) => msg('Ask your therapist: "How long after a fever do you want me to wait?"'),
    disagreement: (msg) =>
      msg(
        'Sources draw the line at any fever, at 38.0 °C, at 38.3 °C or at 38.5 °C. We took a careful line: 38.0 °C, or any illness where you feel feverish. We found no source for how long to wait after a fever.',
      ),
    ownCaution: true,
    sources: ['werner-1998', 'cmtbc-2010', 'rmt-higherhealth', 'rmt-mybest', 'spaverde', 'uk-rockrun', 'seed-002'],
    facts: ['S2-76', 'S2-79'],
  },
  {
    id: 'systemic-infection',
    category: 'infection',
    contraindication: 'absolute',
    scope: 'core',
    name: (msg) => msg('Infection or feeling ill'),
    hint: (msg) => msg('A cold, flu, COVID-19, a sore throat or any illness you could pass on'),
    synonyms: (msg) =>
      msg(
        'infection, cold, flu, influenza, COVID-19, chickenpox, chicken pox, strep throat, mumps, any contagious illness, contagious, infectious, common cold, influensa, covid, corona virus, coronavirus, sore throat, tonsillitis, glandular fever, mono, mononucleosis, measles, whooping cough, hand foot and mouth, viral infection, virus, feeling ill, feeling sick, unwell, oseltamivir, Tamiflu, Paxlovid',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'breathless-or-chest-pain',
            label: (msg) => msg('Breathless at rest or chest pain'),
            contraindication: 'emergency',
            handsOverTo: ['rf-lung-clot', 'rf-heart-attack'],
          },
          {
            id: 'blue-lips-or-confusion',
            label: (msg) => msg('Blue lips or confusion'),
            contraindication: 'emergency',
            handsOverTo: ['rf-drowsy-confused'],
          },
          {
            id: 'stiff-neck-or-rash',
            label: (msg) => msg('Stiff neck, a rash that does not fade when you press a glass on it, or any rash while very ill'),
            contraindication: 'emergency',
            handsOverTo: ['rf-meningitis-sepsis'],
          },
          {
            id: 'low-immunity',
            label: (msg) =>
              msg(
                'Fever while on chemotherapy, other cancer treatment or transplant medicine, or with no spleen, sickle cell or low immunity',
              ),
            contraindication: 'emergency',
            handsOverTo: ['rf-chemo-fever'],
          },
          {
            id: 'other-rash',
            label: (msg) => msg('Another rash, and I do not know what it is'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['unexplained-rash'],
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('Where are you with it? Pick the first that is true.'),
        answers: [
          {
            id: 'symptoms-now',
            label: (msg) => msg('Symptoms now (not long COVID), more than a leftover cough or blocked nose'),
            contraindication: 'absolute',
          },
          {
            id: 'long-covid',
            label: (msg) => msg('Long COVID'),
            contraindication: 'clearance',
            handsOverTo: ['fatigue-post-viral'],
            maxPressure: 2,
            advice: (msg) => msg('We keep it short and light.'),
          },
          {
            id: 'lasting-problems',
            label: (msg) => msg('The infection is over, but it left other problems that last'),
            contraindication: 'clearance',
            maxPressure: 2,
            advice: (msg) => msg('We keep it short and light. After recent glandular fever we also leave your belly out.'),
          },
          {
            id: 'glandular-fever',
            label: (msg) => msg('Glandular fever (mono) in the last 2 months, and better now'),
            contraindication: 'local',
            regions: ['abdomen'],
            advice: (msg) => msg('We leave your belly out, because the spleen lies there. The rest of your body can have a massage.'),
          },
          {
            id: 'leftover-cough',
            label: (msg) => msg('Only a leftover cough or blocked nose, no fever, and past the days when I can pass it on'),
            contraindication: 'precaution',
            maxPressure: 3,
            positions: ['prone'],
            advice: (msg) => msg('You do not lie flat on your front. We find a position in which you breathe easily.'),
          },
          {
            id: 'contact',
            label: (msg) => msg('I was near someone who has it, but I have no symptoms'),
            contraindication: 'precaution',
            maxPressure: 3,
            advice: (msg) => msg('Please ask what the rule of the clinic is before you come.'),
          },
          {
            id: 'recovered',
            label: (msg) => msg('I am well again and can no longer pass it on'),
            contraindication: 'none',
          },
        ],
      },
    ],
    regions: ['whole-body'],
    reason: (msg) => msg('You could pass it on, and a body that feels ill does not cope well with massage.'),
    until: (msg) => msg('Your symptoms have to be over, and you have to be past the days when you can pass it on.'),
    advice: (msg) => msg('Please rebook for a day when you are well.'),
    instead: (msg) => msg('A massage is possible again when you are well.'),
    ask: (msg) => msg('Ask your therapist: "What is your rule after a cold, flu or COVID-19?"'),
    disagreement: (msg) =>
      msg(
        'Some say that more blood flow spreads germs in the body. That is a theory. That you could pass it on or feel worse are firmer reasons.',
      ),
    ownCaution: true,
    sources: ['uk-ashelder', 'us-lombardi', 'rmt-cedaroak', 'gale', 'uk-rockrun'],
    facts: ['S0-34', 'S2-77', 'S2-79'],
  },
  {
    id: 'meningitis-sepsis',
    category: 'infection',
    contraindication: 'emergency',
    scope: 'extended',
    name: (msg) => msg('Meningitis or blood poisoning (sepsis)'),
    hint: (msg) => msg('Now or in the past'),
    synonyms: (msg) =>
      msg(
        'meningitis, septicaemia, septicemia, sepsis, meningitus, blood infection, blood poisoning, sepsis in the past, septic shock, meningococcal',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'suspected',
            label: (msg) => msg('Any sign or worry that it could be meningitis or blood poisoning now'),
            contraindication: 'emergency',
            handsOverTo: ['rf-meningitis-sepsis'],
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('Where are you with it?'),
        answers: [
          {
            id: 'recovered-not-agreed',
            label: (msg) => msg('Recovered not long ago, and my doctor has not agreed to massage yet'),
            contraindication: 'absolute',
            advice: (msg) => msg('Please rebook once your doctor has agreed.'),
          },
          {
            id: 'recovered-agreed',
            label: (msg) => msg('Recovered not long ago, and my doctor has agreed'),
            contraindication: 'clearance',
            maxPressure: 2,
            advice: (msg) => msg('Bring the answer of your doctor. We keep it short and light.'),
          },
          {
            id: 'long-recovered',
            label: (msg) => msg('Years ago, and fully recovered'),
            contraindication: 'none',
          },
        ],
      },
    ],
    regions: ['whole-body'],
    reason: (msg) => msg('It can become life-threatening within hours.'),
    until: (msg) => msg('You have to be recovered, and your doctor has to agree.'),
    advice: (msg) => msg('Call the emergency number now. Do not wait for a rash. No massage until you have been seen.'),
    ask: (msg) => msg('Ask your doctor: "Have I recovered enough for a light massage?"'),
    ownCaution: true,
    sources: ['nhs-mening'],
    facts: ['S2-78'],
  },
  {
    id: 'cellulitis-skin-infection',
    category: 'infection',
    contraindication: 'absolute',
    scope: 'extended',
    name: (msg) => msg('Skin infection'),
    hint: (msg) => msg('Cellulitis, an abscess, a boil or an infected cut'),
    synonyms: (msg) =>
      msg(
        'skin infection, cellulitis, abscess, boil, infected cut, infected wound, pus, MRSA, staph, staph infection, celulitis, cellulitus, erysipelas, folliculitis, infected bite, carbuncle',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'very-ill-or-purple-skin',
            label: (msg) => msg('Very ill, confused, purple or blistering skin, or pain far worse than it looks'),
            contraindication: 'emergency',
            handsOverTo: ['rf-deep-skin-infection'],
          },
          {
            id: 'shivering-or-fast-heartbeat',
            label: (msg) => msg('Fever and shivering, or a fast heartbeat'),
            contraindication: 'emergency',
            handsOverTo: ['rf-red-streaks'],
          },
          {
            id: 'swelling-round-eye',
            label: (msg) => msg('Swelling round the eye with fever'),
            contraindication: 'emergency',
          },
          {
            id: 'spreading',
            label: (msg) => msg('Redness that spreads, heat or fever'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-red-streaks'],
            regions: ['whole-body'],
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('Where are you with it? Pick the first that is true.'),
        answers: [
          {
            id: 'not-healed',
            label: (msg) => msg('Not healed yet, and it is more than a small boil'),
            contraindication: 'absolute',
            regions: ['whole-body'],
          },
          {
            id: 'small-boil',
            label: (msg) => msg('Only a small boil'),
            contraindication: 'local',
            advice: (msg) => msg('We keep away from the boil. We leave out lymphatic drainage.'),
          },
          {
            id: 'mrsa-carrier',
            label: (msg) => msg('I carry MRSA, and my skin is unbroken'),
            contraindication: 'precaution',
            maxPressure: 3,
            advice: (msg) => msg('Tell your therapist, so that we can take extra care with hygiene.'),
          },
          {
            id: 'healed',
            label: (msg) => msg('Treated and healed'),
            contraindication: 'none',
          },
        ],
      },
    ],
    regions: ['affected-area'],
    avoid: ['lymphatic-drainage'],
    reason: (msg) => msg('The germs can spread in your body and to other people.'),
    until: (msg) => msg('The infection has to be treated and the skin healed.'),
    advice: (msg) => msg('Please rebook once your skin has healed. Lymphatic drainage is left out as well.'),
    ask: (msg) => msg('Ask your doctor: "Is my skin infection healed, so that I can have a massage?"'),
    ownCaution: true,
    sources: ['mld-rosa', 'gale', 'rmt-cedaroak'],
    facts: ['S0-34'],
  },
  {
    id: 'lymphangitis-swollen-glands',
    category: 'infection',
    contraindication: 'absolute',
    scope: 'extended',
    name: (msg) => msg('Swollen glands or infected lymph vessels'),
    hint: (msg) => msg('Enlarged lymph nodes, or red streaks on the skin'),
    synonyms: (msg) =>
      msg(
        'lymphangitis, lymphadenitis, red streaks, red lines on skin, swollen lymph nodes, swollen lymph glands, swollen glands, enlarged lymph node, glands up, lymph node infection',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'red-streaks-and-ill',
            label: (msg) => msg('Red streaks on the skin with fever, shivering, confusion, a fast heartbeat or purple skin'),
            contraindication: 'emergency',
            handsOverTo: ['rf-red-streaks'],
          },
          {
            id: 'red-streaks',
            label: (msg) => msg('Red streaks on the skin, and nothing else'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-red-streaks'],
          },
          {
            id: 'hard-or-growing',
            label: (msg) => msg('A hard, painless or growing gland, weight loss or night sweats'),
            contraindication: 'absolute',
            advice: (msg) => msg('Please see a doctor soon. Massage can wait until the gland has been checked.'),
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
            label: (msg) => msg('Swollen or sore now, without a cold, or still being treated'),
            contraindication: 'absolute',
          },
          {
            id: 'with-a-cold',
            label: (msg) => msg('Glands are up with a cold'),
            contraindication: 'none',
            handsOverTo: ['systemic-infection'],
          },
          {
            id: 'healed-or-checked',
            label: (msg) => msg('Gone after treatment, or there for a long time and checked by a doctor'),
            contraindication: 'none',
          },
        ],
      },
    ],
    regions: ['whole-body'],
    reason: (msg) => msg('An infection in the lymph vessels can become blood poisoning.'),
    until: (msg) => msg('The infection has to be completely gone, or a doctor has to check the gland.'),
    advice: (msg) => msg('Please rebook once the infection is completely gone.'),
    ask: (msg) => msg('Ask your doctor: "Is the infection gone, and are my glands all right?"'),
    ownCaution: true,
    sources: ['werner-1998', 'spaverde'],
    facts: ['S0-34', 'S2-79'],
  },
  {
    id: 'shingles',
    category: 'infection',
    contraindication: 'absolute',
    scope: 'extended',
    name: (msg) => msg('Shingles (herpes zoster)'),
    hint: (msg) => msg('Painful blisters, often on the trunk or face'),
    synonyms: (msg) =>
      msg(
        'shingles, herpes zoster, zoster, post-herpetic neuralgia, postherpetic neuralgia, PHN, nerve pain after shingles, shingels, shingle',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'sight-loss-or-painful-eye',
            label: (msg) => msg('Sudden loss of sight, or a very painful red eye'),
            contraindication: 'emergency',
            handsOverTo: ['rf-sight-loss'],
          },
          {
            id: 'eye-ear-or-widespread',
            label: (msg) => msg('Shingles near the eye or ear, or very widespread'),
            contraindication: 'emergency',
            urgency: 'today',
          },
          {
            id: 'low-immunity',
            label: (msg) => msg('Shingles and low immunity'),
            contraindication: 'emergency',
            urgency: 'today',
          },
          {
            id: 'new',
            label: (msg) => msg('Shingles that began in the last 3 days'),
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
            id: 'active',
            label: (msg) => msg('The skin is not healed: blisters, scabs or pain now'),
            contraindication: 'absolute',
            regions: ['whole-body'],
          },
          {
            id: 'nerve-pain',
            label: (msg) => msg('The skin has healed, but nerve pain stays'),
            contraindication: 'local',
          },
          {
            id: 'healed',
            label: (msg) => msg('Healed, and the pain is gone'),
            contraindication: 'precaution',
            maxPressure: 3,
            advice: (msg) => msg('We use only light strokes over the place where the shingles were.'),
          },
        ],
      },
    ],
    regions: ['affected-area'],
    reason: (msg) => msg('It is very painful, and people who are not immune can catch it.'),
    until: (msg) => msg('The skin has to be healed.'),
    advice: (msg) =>
      msg('Once the skin has healed, we keep away from the place that still hurts. Later, light strokes there are possible.'),
    instead: (msg) => msg('After healing, the rest of your body can have a massage.'),
    ask: (msg) => msg('Ask your doctor: "Are my shingles healed, so that I can no longer pass them on?"'),
    ownCaution: true,
    sources: ['werner-1998', 'yogaposes8'],
    facts: ['S0-34'],
  },
  {
    id: 'fungal-skin-infection',
    category: 'infection',
    contraindication: 'local',
    scope: 'core',
    name: (msg) => msg('Fungal infection of skin or nails'),
    hint: (msg) => msg("Athlete's foot, ringworm, jock itch or a nail fungus"),
    synonyms: (msg) =>
      msg(
        "fungal infection, fungus, ringworm, athlete's foot, tinea, thrush of the skin, fungal nail, nail fungus, athletes foot, foot fungus, toenail fungus, onychomycosis, jock itch, candida, yeast infection of the skin, tinea pedis, pityriasis versicolor, terbinafine, Lamisil, clotrimazole",
      ),
    followUps: [
      {
        id: 'extent',
        step: 'state',
        question: (msg) => msg('How much of your skin does it cover?'),
        answers: [
          {
            id: 'large-or-spreading',
            label: (msg) => msg('A large area, or ringworm that spreads on my body and is not yet treated'),
            contraindication: 'absolute',
            regions: ['whole-body'],
            advice: (msg) => msg('Please rebook once it is treated and small enough to cover.'),
          },
          {
            id: 'small',
            label: (msg) => msg('Only feet or nails, or one or two small patches that are covered'),
            contraindication: 'local',
          },
        ],
      },
    ],
    regions: ['affected-area', 'feet'],
    reason: (msg) => msg('It can be passed on by touch.'),
    until: (msg) => msg('It has to be treated, so that only small places are left that can be covered.'),
    advice: (msg) => msg('We do not touch it or put oil on it, and we leave your feet out.'),
    instead: (msg) => msg('The rest of your body can have a massage.'),
    ask: (msg) => msg('Ask your therapist: "Shall I cover the place, or keep my socks on?"'),
    sources: ['werner-1998', 'us-tensegrity', 'mld-fluid'],
    facts: ['S0-34'],
  },
  {
    id: 'scabies-lice-impetigo',
    category: 'infection',
    contraindication: 'absolute',
    scope: 'extended',
    name: (msg) => msg('Scabies, lice or impetigo'),
    hint: (msg) => msg('Also itch mites, nits, crabs or bed bugs'),
    synonyms: (msg) =>
      msg(
        'scabies, scabes, head lice, body lice, louse, itch mite, nits, crabs, pubic lice, mites, bed bugs, bedbugs, impetigo, infestation',
      ),
    followUps: [
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('Where are you with it?'),
        answers: [
          {
            id: 'present',
            label: (msg) => msg('Still there, or the treatment is not finished'),
            contraindication: 'absolute',
          },
          {
            id: 'gone',
            label: (msg) => msg('Treated and gone'),
            contraindication: 'none',
          },
        ],
      },
    ],
    regions: ['whole-body'],
    reason: (msg) => msg('It passes very easily from person to person by touch.'),
    until: (msg) => msg('The treatment has to be finished, and nothing may be left.'),
    advice: (msg) => msg('Please rebook once it is treated and gone.'),
    instead: (msg) => msg('A massage is possible again once it is gone.'),
    ask: (msg) => msg('Ask your therapist: "How long after the treatment may I come?"'),
    sources: ['uk-ashelder', 'rmt-cedaroak'],
    facts: ['S0-34'],
  },
  {
    id: 'cold-sore-warts',
    category: 'infection',
    contraindication: 'local',
    scope: 'extended',
    name: (msg) => msg('Cold sore, herpes blister or wart'),
    hint: (msg) => msg('Most often on the mouth, hands or feet'),
    synonyms: (msg) =>
      msg(
        'cold sore, fever blister, herpes simplex, oral herpes, HSV, wart, warts, verruca, coldsore, herpes, verucca, veruca, plantar wart, molluscum, genital herpes',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'sight-loss-or-painful-eye',
            label: (msg) => msg('Sudden loss of sight, or a very painful red eye'),
            contraindication: 'emergency',
            handsOverTo: ['rf-sight-loss'],
          },
          {
            id: 'near-eye',
            label: (msg) => msg('A sore on or near the eye'),
            contraindication: 'emergency',
            urgency: 'today',
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('Where are you with it? Pick the first that is true.'),
        answers: [
          {
            id: 'many-or-fever',
            label: (msg) => msg('Many blisters now, or blisters with fever'),
            contraindication: 'absolute',
            regions: ['whole-body'],
            advice: (msg) => msg('Please rebook once the fever is gone and the blisters have healed.'),
          },
          {
            id: 'on-face',
            label: (msg) => msg('A blister or wart on my face or mouth'),
            contraindication: 'local',
            regions: ['face'],
            positions: ['prone'],
            advice: (msg) => msg('We keep away from your face and do not use the face cradle.'),
          },
          {
            id: 'elsewhere',
            label: (msg) => msg('A blister or wart somewhere else'),
            contraindication: 'local',
          },
          {
            id: 'healed',
            label: (msg) => msg('Healed'),
            contraindication: 'none',
          },
        ],
      },
    ],
    regions: ['affected-area'],
    reason: (msg) => msg('It can be passed on by touch.'),
    until: (msg) => msg('The fever has to be gone and the blisters healed.'),
    advice: (msg) => msg('We keep away from the place. If it is on your face, we do not use the face cradle.'),
    instead: (msg) => msg('The rest of your body can have a massage.'),
    ask: (msg) => msg('Ask your therapist: "Shall I cover the place before the massage?"'),
    ownCaution: true,
    sources: ['yogaposes8', 'us-tensegrity', 'walton-2011'],
    facts: ['S0-34'],
  },
  {
    id: 'tuberculosis',
    category: 'infection',
    contraindication: 'absolute',
    scope: 'extended',
    name: (msg) => msg('Tuberculosis (TB)'),
    hint: (msg) => msg('Of the lung, a bone or a joint, now or in the past'),
    synonyms: (msg) =>
      msg('tuberculosis, TB, TB of lung or bone, lung TB, bone TB, latent TB, tubercolosis, isoniazid, rifampicin, rifampin, cycloserine'),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'coughing-blood',
            label: (msg) => msg('Coughing up blood'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heavy-bleeding', 'rf-lung-clot'],
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('Where are you with it? Pick the first that is true.'),
        answers: [
          {
            id: 'active',
            label: (msg) => msg('Active, or in treatment and nobody has told me yet that I cannot pass it on'),
            contraindication: 'absolute',
          },
          {
            id: 'bone-or-joint',
            label: (msg) => msg('TB of a bone or joint'),
            contraindication: 'absolute',
            regions: ['affected-area'],
            advice: (msg) => msg('The bone may be weak, so we wait. Please talk with your doctor about it.'),
          },
          {
            id: 'past',
            label: (msg) => msg('In the past, and my doctor says that it is over'),
            contraindication: 'clearance',
            maxPressure: 2,
            advice: (msg) => msg('Bring the answer of your doctor. We keep it short and light.'),
          },
          {
            id: 'latent',
            label: (msg) => msg('Latent TB: I am well and only take tablets to prevent it'),
            contraindication: 'precaution',
            maxPressure: 3,
            advice: (msg) => msg('Tell your therapist. We use light to medium pressure and check with you often.'),
          },
        ],
      },
    ],
    regions: ['whole-body'],
    reason: (msg) => msg('TB can be passed on, and a bone with TB may be weak.'),
    until: (msg) => msg('Your doctor has to say that you can no longer pass it on.'),
    advice: (msg) => msg('Please rebook once your doctor says that you can no longer pass it on.'),
    ask: (msg) => msg('Ask your doctor: "Can I still pass on TB, and is a light massage all right for me?"'),
    ownCaution: true,
    sources: ['brigi'],
    facts: ['S0-34'],
  },
  {
    id: 'bone-or-joint-infection',
    category: 'infection',
    contraindication: 'absolute',
    scope: 'extended',
    name: (msg) => msg('Bone or joint infection'),
    hint: (msg) => msg('Osteomyelitis or septic arthritis, now or in the past'),
    synonyms: (msg) =>
      msg('osteomyelitis, septic arthritis, infected joint, joint infection, bone infection, infected bone, osteomyelitus'),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'very-ill',
            label: (msg) => msg('Very ill, shivering or confused'),
            contraindication: 'emergency',
            handsOverTo: ['rf-hot-joint'],
          },
          {
            id: 'hot-joint',
            label: (msg) => msg('A hot, swollen joint, with fever or feeling ill'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-hot-joint'],
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('Where are you with it?'),
        answers: [
          {
            id: 'in-treatment',
            label: (msg) => msg('Being treated'),
            contraindication: 'absolute',
          },
          {
            id: 'cured-not-agreed',
            label: (msg) => msg('Cured not long ago, and my doctor has not agreed to massage yet'),
            contraindication: 'absolute',
          },
          {
            id: 'cured-agreed',
            label: (msg) => msg('Cured not long ago, and my doctor has agreed'),
            contraindication: 'clearance',
            maxPressure: 2,
            advice: (msg) => msg('Bring the answer of your doctor. We keep it short and light.'),
          },
          {
            id: 'long-cured',
            label: (msg) => msg('Years ago, and cured'),
            contraindication: 'precaution',
            maxPressure: 3,
            advice: (msg) => msg('Show us the place. We use light to medium pressure and check with you often.'),
          },
        ],
      },
    ],
    regions: ['affected-area', 'whole-body'],
    reason: (msg) => msg('The infection can spread, and the bone may be weak.'),
    until: (msg) => msg('The infection has to be cured, and your doctor has to agree.'),
    advice: (msg) => msg('Please rebook once it is cured and your doctor has agreed.'),
    ask: (msg) => msg('Ask your doctor: "Is the infection cured, and is the bone strong enough for a light massage?"'),
    ownCaution: true,
    sources: ['rmt-cedaroak'],
    facts: ['S0-34'],
  },
  {
    id: 'hiv-aids',
    category: 'infection',
    contraindication: 'precaution',
    scope: 'extended',
    name: (msg) => msg('HIV'),
    hint: (msg) => msg('Also AIDS'),
    synonyms: (msg) =>
      msg(
        'HIV, AIDS, HIV positive, HIV+, HIV medicine, antiretroviral, antiretrovirals, human immunodeficiency virus, Biktarvy, Dovato, Triumeq',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'fever-and-low-immunity',
            label: (msg) => msg('Fever or suddenly ill, and my immunity is low or not known'),
            contraindication: 'emergency',
            handsOverTo: ['rf-chemo-fever'],
          },
          {
            id: 'fever',
            label: (msg) => msg('Fever, and my immunity is not low'),
            contraindication: 'none',
            handsOverTo: ['fever'],
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('How are you? Pick the first that is true.'),
        answers: [
          {
            id: 'low-immunity-or-infection',
            label: (msg) => msg('Low immunity, or an infection now'),
            contraindication: 'clearance',
            handsOverTo: ['low-immunity-no-spleen'],
            maxPressure: 2,
          },
          {
            id: 'open-sores',
            label: (msg) => msg('Open sores on my skin'),
            contraindication: 'local',
            regions: ['affected-area'],
            advice: (msg) => msg('We keep away from the sores and work gently if you are tired.'),
          },
          {
            id: 'well',
            label: (msg) => msg('Well and stable, with no open sores'),
            contraindication: 'precaution',
          },
        ],
      },
    ],
    regions: ['whole-body'],
    maxPressure: 3,
    reason: (msg) => msg('HIV is not passed on by touching unbroken skin, but infections and tiredness matter.'),
    advice: (msg) => msg('We work gently if you are tired, and we keep away from sores.'),
    instead: (msg) => msg('When you are well and stable, a massage with small changes is possible.'),
    ask: (msg) => msg('Ask your doctor: "Is my immunity strong enough for a massage now?"'),
    ownCaution: true,
    sources: ['msd-pro', 'nccih-massage-2013', 'yonibone'],
  },
  {
    id: 'eye-ear-sinus-infection',
    category: 'infection',
    contraindication: 'absolute',
    scope: 'extended',
    name: (msg) => msg('Eye, ear or sinus infection'),
    hint: (msg) => msg('Pink eye, a stye, earache or blocked, painful sinuses'),
    synonyms: (msg) =>
      msg(
        'conjunctivitis, pink eye, pinkeye, red eye, stye, sty, ear infection, otitis, sinusitis, sinus infection, blocked sinuses, stuffy sinuses, earache, ear ache, eye infection, conjuctivitis',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'sight-loss-or-painful-eye',
            label: (msg) => msg('Sudden loss of sight, or a very painful red eye'),
            contraindication: 'emergency',
            handsOverTo: ['rf-sight-loss'],
          },
          {
            id: 'stiff-neck-or-rash',
            label: (msg) =>
              msg(
                'Fever with a stiff neck, dislike of light, a rash that does not fade when pressed, blotchy skin, confusion, fast breathing or a seizure',
              ),
            contraindication: 'emergency',
            handsOverTo: ['rf-meningitis-sepsis'],
          },
          {
            id: 'swelling-round-eye',
            label: (msg) => msg('Swelling round the eye with fever'),
            contraindication: 'emergency',
          },
          {
            id: 'behind-ear',
            label: (msg) => msg('Swelling or pain behind the ear with fever'),
            contraindication: 'emergency',
            urgency: 'today',
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('Which is it? Pick the first that is true.'),
        answers: [
          {
            id: 'fever-or-ill',
            label: (msg) => msg('I have a fever or feel ill'),
            contraindication: 'absolute',
          },
          {
            id: 'pink-eye',
            label: (msg) => msg('Pink eye with discharge'),
            contraindication: 'absolute',
          },
          {
            id: 'new-infection',
            label: (msg) => msg('A new sinus or ear infection, with pain or thick mucus'),
            contraindication: 'absolute',
          },
          {
            id: 'stye-or-stuffy',
            label: (msg) => msg('Only a stye, or sinuses that have been stuffy for long, without fever'),
            contraindication: 'local',
            advice: (msg) => msg('We leave out your face and ears and do not use the face cradle. You can half sit.'),
          },
        ],
      },
    ],
    regions: ['face', 'head'],
    positions: ['prone', 'flat'],
    reason: (msg) => msg('It spreads by hands, and pressure there hurts.'),
    until: (msg) => msg('The infection has to be better, and a pink eye has to be gone.'),
    advice: (msg) => msg('While it is new, please rebook. Later we leave out your face and ears, and you can half sit.'),
    ask: (msg) => msg('Ask your therapist: "Can I have a massage half sitting, without the face cradle?"'),
    disagreement: (msg) =>
      msg(
        'Some sources allow no massage during a new infection, others only leave out the area. We took the most careful: no massage until it is better.',
      ),
    ownCaution: true,
    sources: ['werner-1998', 'justmassage-local', 'visage-facials'],
  },
  {
    id: 'sexually-transmitted-infection',
    category: 'infection',
    contraindication: 'precaution',
    scope: 'extended',
    name: (msg) => msg('Genital or sexually passed infection (STI)'),
    hint: (msg) => msg('Chlamydia, thrush, HPV and others'),
    synonyms: (msg) =>
      msg(
        'STI, STD, sexually transmitted infection, sexually transmitted disease, venereal disease, chlamydia, clamydia, gonorrhoea, gonorrhea, syphilis, HPV, genital warts, thrush, yeast infection, vaginal infection, bacterial vaginosis, BV, pelvic inflammatory disease, PID',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'severe-belly-pain',
            label: (msg) => msg('Severe belly pain, with or without fever'),
            contraindication: 'emergency',
            handsOverTo: ['rf-abdomen'],
          },
          {
            id: 'rash-with-fever',
            label: (msg) => msg('A rash with fever'),
            contraindication: 'emergency',
          },
          {
            id: 'fever',
            label: (msg) => msg('Fever'),
            contraindication: 'emergency',
            urgency: 'today',
          },
          {
            id: 'new-rash',
            label: (msg) => msg('A new rash on the palms, or a widespread rash'),
            contraindication: 'absolute',
            handsOverTo: ['unexplained-rash'],
            regions: ['whole-body'],
            advice: (msg) => msg('Please have the rash checked by a doctor, then rebook.'),
          },
        ],
      },
      {
        id: 'kind',
        step: 'state',
        question: (msg) => msg('Which is it?'),
        answers: [
          {
            id: 'herpes-blisters',
            label: (msg) => msg('Herpes blisters now'),
            contraindication: 'none',
            handsOverTo: ['cold-sore-warts'],
          },
          {
            id: 'other',
            label: (msg) => msg('Something else, or no blisters now'),
            contraindication: 'precaution',
          },
        ],
      },
    ],
    regions: ['pelvis', 'abdomen'],
    maxPressure: 3,
    reason: (msg) => msg('Ordinary massage does not pass it on, but your belly may be sore.'),
    until: (msg) => msg('A doctor has to check the rash first.'),
    advice: (msg) => msg('A usual massage never touches the genital area. We do no deep work on your belly if it is sore.'),
    instead: (msg) => msg('The rest of your body can have a massage.'),
    ask: (msg) => msg('Ask your therapist: "Can we leave my belly out today?"'),
    ownCaution: true,
    sources: ['werner-1998', 'own-caution'],
  },
  {
    id: 'low-immunity-no-spleen',
    category: 'infection',
    contraindication: 'clearance',
    scope: 'extended',
    name: (msg) => msg('Low immunity, no spleen or a large spleen'),
    hint: (msg) => msg('A weak immune system, or the spleen was removed'),
    synonyms: (msg) =>
      msg(
        'low immunity, weak immune system, immunocompromised, immunosuppressed, immune deficiency, immunodeficiency, neutropenia, neutropaenia, low white cells, spleen removed, no spleen, asplenia, splenectomy, enlarged spleen, splenomegaly',
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
        question: (msg) => msg('How are you? Pick the first that is true.'),
        answers: [
          {
            id: 'infection-now',
            label: (msg) => msg('An infection now'),
            contraindication: 'absolute',
            advice: (msg) => msg('Please rebook once the infection is over.'),
          },
          {
            id: 'not-asked',
            label: (msg) => msg('Low immunity or no spleen, and I have not asked my doctor yet'),
            contraindication: 'clearance',
          },
          {
            id: 'enlarged-spleen',
            label: (msg) => msg('My spleen is enlarged'),
            contraindication: 'local',
            advice: (msg) => msg('We leave out the left upper belly and put no pressure under the left ribs.'),
          },
          {
            id: 'well-and-agreed',
            label: (msg) => msg('I am well, and my doctor has agreed'),
            contraindication: 'precaution',
            maxPressure: 3,
          },
        ],
      },
    ],
    regions: ['whole-body', 'abdomen'],
    maxPressure: 2,
    avoid: ['cupping'],
    reason: (msg) => msg('An infection can become serious fast, so we take extra care with hygiene.'),
    until: (msg) => msg('The infection has to be over.'),
    advice: (msg) =>
      msg(
        'Strict hygiene, no work on broken skin, no cupping and no pressure under the left ribs. If your therapist has even a mild infection, we rebook.',
      ),
    ask: (msg) => msg('Ask your doctor: "Is a light massage all right with my immune system as it is now?"'),
    ownCaution: true,
    sources: ['massage-connection', 'highland-asplenia', 'ny-precautions'],
  },
];
