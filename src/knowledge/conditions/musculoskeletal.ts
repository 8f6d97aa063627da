import type {Condition} from '../model.js';

/** Bones, joints, muscles: injuries, aches, long-term problems. */
export const musculoskeletal: readonly Condition[] = [
  {
    id: 'fracture',
    category: 'musculoskeletal',
    contraindication: 'absolute',
    scope: 'core',
    name: (msg) => msg('Broken or cracked bone (fracture)'),
    hint: (msg) => msg('Also a stress fracture, or a bone in a cast'),
    synonyms: (msg) =>
      msg(
        'fracture, fractured, stress fracture, broken bone, broken rib, broken arm, broken leg, broken wrist, broken ankle, broken foot, broken toe, broken finger, broken hip, broken collarbone, broke my, cracked rib, cracked bone, hairline fracture, bone break, plaster cast, in a cast, in plaster, fracure',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'breathless',
            label: (msg) => msg('Sudden or unexplained shortness of breath'),
            contraindication: 'emergency',
            handsOverTo: ['rf-lung-clot'],
          },
          {
            id: 'cold-or-numb-limb',
            label: (msg) => msg('The arm or leg is cold or numb'),
            contraindication: 'emergency',
            handsOverTo: ['rf-limb-cold'],
          },
          {
            id: 'spine-neck-hip-or-skull',
            label: (msg) => msg('A break in the spine, neck, hip or skull that is new, suspected or not treated yet'),
            contraindication: 'emergency',
          },
          {
            id: 'out-of-shape-or-showing',
            label: (msg) => msg('The bone looks out of shape, or shows through the skin'),
            contraindication: 'emergency',
          },
          {
            id: 'new-or-untreated',
            label: (msg) => msg('Any other break that is new, suspected or not treated yet'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-fracture'],
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('Where are you with it?'),
        answers: [
          {
            id: 'spine-skull-pelvis-or-rib-not-agreed',
            label: (msg) => msg('Spine, skull, pelvis or rib, not back to normal, and my doctor has not agreed to massage'),
            contraindication: 'absolute',
          },
          {
            id: 'healing-not-agreed',
            label: (msg) => msg('Another bone, still healing, and my doctor has not agreed to massage'),
            contraindication: 'absolute',
          },
          {
            id: 'healing-agreed',
            label: (msg) => msg('Still healing, in a cast or fixed, and my doctor has agreed to massage'),
            contraindication: 'local',
            regions: ['affected-area'],
            advice: (msg) => msg('We leave the bone and the joints next to it alone. We work lightly on the rest of your body.'),
          },
          {
            id: 'healed',
            label: (msg) => msg('Healed and back to normal use'),
            contraindication: 'precaution',
            maxPressure: 3,
            advice: (msg) => msg('Show us the place. We use light to medium pressure and check with you often.'),
          },
        ],
      },
    ],
    regions: ['affected-area'],
    maxPressure: 2,
    reason: (msg) => msg('Movement can shift the break, and there may be a hidden injury inside.'),
    until: (msg) => msg('The bone has to be stable and your doctor has to agree first.'),
    advice: (msg) =>
      msg(
        'No pressure, pulling, tapping or shaking on that bone or the joints next to it. The rest of the body lightly, once the bone is stable.',
      ),
    instead: (msg) => msg('Once the bone is stable and your doctor agrees, light massage of the rest of your body is possible.'),
    ask: (msg) => msg('Ask your doctor: "Is my bone stable enough for a light massage away from the break?"'),
    disagreement: (msg) =>
      msg(
        'One source rules out all massage with a broken bone, another only the area of a new break. We took the most careful: no massage until the bone is stable and your doctor agrees.',
      ),
    ownCaution: true,
    sources: ['werner-1998', 'mayo-copy', 'gale'],
    facts: ['S0-31'],
  },
  {
    id: 'internal-injury',
    category: 'musculoskeletal',
    contraindication: 'emergency',
    scope: 'extended',
    name: (msg) => msg('Injury inside the body (internal injury)'),
    hint: (msg) => msg('After a crash, a fall or a hard blow'),
    synonyms: (msg) =>
      msg(
        'internal injury, injury to organs, organ injury, after a crash, after a fall, after a blow, car crash, car accident, road accident, bike accident, fell from height, bad fall, blow to belly, kicked in the stomach, internal bleeding, ruptured spleen, hard blow',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'recent-impact-not-examined',
            label: (msg) => msg('A recent serious crash, fall or blow that no doctor has examined'),
            contraindication: 'emergency',
          },
          {
            id: 'faint-and-clammy',
            label: (msg) => msg('Faint, with cold, clammy skin'),
            contraindication: 'emergency',
            handsOverTo: ['rf-collapse-shock'],
          },
          {
            id: 'severe-belly-pain',
            label: (msg) => msg('Sudden, severe belly pain'),
            contraindication: 'emergency',
            handsOverTo: ['rf-abdomen'],
          },
          {
            id: 'breathless',
            label: (msg) => msg('Sudden or unexplained shortness of breath'),
            contraindication: 'emergency',
            handsOverTo: ['rf-lung-clot'],
          },
          {
            id: 'headache',
            label: (msg) => msg('Headache since the accident, fall or blow'),
            contraindication: 'emergency',
            handsOverTo: ['rf-headache-injury'],
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('Where are you with it?'),
        answers: [
          {
            id: 'examined-healing',
            label: (msg) => msg('A doctor has examined it, and it is still healing'),
            contraindication: 'clearance',
            advice: (msg) => msg('Bring the answer of your doctor. We keep it short and light.'),
          },
          {
            id: 'long-ago-healed',
            label: (msg) => msg('Long ago and fully healed'),
            contraindication: 'none',
          },
        ],
      },
    ],
    regions: ['whole-body', 'chest', 'abdomen', 'upper-back', 'lower-back', 'pelvis'],
    maxPressure: 2,
    reason: (msg) => msg('There may be bleeding inside that nobody can see.'),
    advice: (msg) => msg('Call the emergency number now. No massage until you have been seen.'),
    ask: (msg) => msg('Ask your doctor: "Has the injury inside healed enough for a light massage?"'),
    ownCaution: true,
    sources: ['seed-000-revive', 'rmt-higherhealth'],
    facts: ['S0-32'],
  },
  {
    id: 'acute-soft-tissue-injury',
    category: 'musculoskeletal',
    contraindication: 'absolute',
    scope: 'core',
    name: (msg) => msg('New sprain, strain, tear or bruise injury'),
    hint: (msg) => msg('A pulled muscle or a twisted ankle, for example'),
    synonyms: (msg) =>
      msg(
        'pulled muscle, twisted ankle, torn ligament, strain, sprain, sprained ankle, sprained wrist, strained muscle, hamstring tear, torn muscle, muscle tear, sports injury, sport injury, rolled ankle, pulled hamstring, calf strain, groin strain, torn calf, soft tissue injury, knee ligament, ACL, meniscus, fresh injury, sprane',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'cold-or-numb-limb',
            label: (msg) => msg('The arm or leg is cold or numb'),
            contraindication: 'emergency',
            handsOverTo: ['rf-limb-cold'],
          },
          {
            id: 'out-of-shape-or-showing',
            label: (msg) => msg('The bone looks out of shape, or shows through the skin'),
            contraindication: 'emergency',
          },
          {
            id: 'calf-pain-and-swelling',
            label: (msg) => msg('Sudden calf pain with swelling'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-leg-clot'],
          },
          {
            id: 'cannot-bear-weight',
            label: (msg) => msg('I cannot put weight on it'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-fracture'],
          },
          {
            id: 'pop',
            label: (msg) => msg('I felt a pop'),
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
            id: 'first-72-hours',
            label: (msg) => msg('In the last 3 days (72 hours), or still swollen and hot'),
            contraindication: 'absolute',
          },
          {
            id: 'later-not-usable',
            label: (msg) => msg('More than 3 days ago, but I cannot use it nearly normally yet'),
            contraindication: 'absolute',
          },
          {
            id: 'settling',
            label: (msg) => msg('More than 3 days ago, settling, and I can use it nearly normally'),
            contraindication: 'local',
            regions: ['affected-area'],
            advice: (msg) => msg('We start with light work nearby. Gentle work on the area itself comes later.'),
          },
          {
            id: 'healed',
            label: (msg) => msg('Healed'),
            contraindication: 'precaution',
            maxPressure: 3,
            advice: (msg) => msg('Show us the place. We use light to medium pressure and check with you often.'),
          },
        ],
      },
    ],
    regions: ['affected-area'],
    maxPressure: 2,
    reason: (msg) => msg('Massage can start the bleeding again and make the tear worse.'),
    until: (msg) => msg('More than 3 days have to pass, the swelling and heat have to settle, and you can use it nearly normally.'),
    advice: (msg) => msg('No massage while the injury is new. Later we start with light work nearby, then gentle work on it.'),
    instead: (msg) => msg('Book for later: once it settles, gentle massage is possible again.'),
    ask: (msg) => msg('Ask your therapist: "Is it long enough after my injury to start with light work nearby?"'),
    disagreement: (msg) =>
      msg(
        'One source suggests massage once or twice a week for such injuries. Others rule it out while the injury is new, one of them for 48 hours. We took the most careful and added a day.',
      ),
    ownCaution: true,
    sources: ['werner-1998', 'uk-ashelder', 'acemind-physio'],
    facts: ['S0-35', 'S0-36'],
  },
  {
    id: 'dislocation',
    category: 'musculoskeletal',
    contraindication: 'absolute',
    scope: 'extended',
    name: (msg) => msg('Joint that slipped out of place (dislocation)'),
    hint: (msg) => msg('Now, or in the past'),
    synonyms: (msg) =>
      msg(
        'dislocated joint, dislocation, joint out of place, joint popped out, shoulder dislocation, dislocated shoulder, shoulder popped out, subluxation, kneecap dislocation, dislocated kneecap, dislocated finger, dislocated elbow, dislocated hip, unstable shoulder, dislokated',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'cold-or-numb-limb',
            label: (msg) => msg('The arm or leg is cold or numb'),
            contraindication: 'emergency',
            handsOverTo: ['rf-limb-cold'],
          },
          {
            id: 'out-now',
            label: (msg) => msg('The joint is out of place now'),
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
            id: 'under-6-weeks-or-unstable',
            label: (msg) => msg('Less than 6 weeks ago, or the joint is still unstable'),
            contraindication: 'clearance',
            regions: ['affected-area'],
            advice: (msg) => msg('Once your doctor agrees, we leave that joint out and work lightly elsewhere.'),
          },
          {
            id: 'stable',
            label: (msg) => msg('6 weeks ago or more, and the joint is stable'),
            contraindication: 'precaution',
            maxPressure: 3,
          },
        ],
      },
    ],
    regions: ['affected-area'],
    maxPressure: 2,
    avoid: ['deep-tissue-massage', 'passive-stretching', 'passive-resistive-stretching', 'active-joint-mobilisation'],
    reason: (msg) => msg('The tissue around the joint is torn and the joint is unstable.'),
    until: (msg) =>
      msg('The joint has to be back in place first. In the first 6 weeks, or while it is unstable, your doctor has to agree too.'),
    advice: (msg) => msg('No stretching, moving or deep work on that joint.'),
    instead: (msg) => msg('Later, light work away from the joint is possible.'),
    ask: (msg) => msg('Ask your doctor: "Is my joint stable enough for massage, and which movements should be left out?"'),
    sources: ['gale', '222health'],
    facts: ['S0-35'],
  },
  {
    id: 'osteoporosis',
    category: 'musculoskeletal',
    contraindication: 'clearance',
    scope: 'core',
    name: (msg) => msg('Thin bones (osteoporosis)'),
    hint: (msg) => msg('Also slightly low bone density (osteopenia) or brittle bone disease'),
    synonyms: (msg) =>
      msg(
        'osteoporosis, osteoporis, osteoperosis, brittle bones, brittle bone disease, osteopenia, bone density low, low bone density, weak bones, low bone mass, bone thinning, bone loss, alendronate, alendronic acid, Fosamax, risedronate, Actonel, denosumab, Prolia, zoledronic acid, Aclasta, Reclast, teriparatide, bisphosphonate, osteogenesis imperfecta, Fosavance, ibandronate, ibandronic acid, Boniva, Forteo, romosozumab, raloxifene, Evista',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'numb-between-legs-bladder-both-legs',
            label: (msg) => msg('Numb between the legs, bladder or bowel changes, or both legs weak'),
            contraindication: 'emergency',
            handsOverTo: ['rf-cauda-equina'],
          },
          {
            id: 'fall',
            label: (msg) => msg('A recent fall, even a small one, that no doctor has checked'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-fracture'],
          },
          {
            id: 'sudden-back-pain',
            label: (msg) => msg('New, sudden back pain'),
            contraindication: 'emergency',
            urgency: 'today',
          },
        ],
      },
      {
        id: 'bones',
        step: 'state',
        question: (msg) => msg('Which of these fits you?'),
        answers: [
          {
            id: 'severe-or-broken-not-agreed',
            label: (msg) =>
              msg('Severe, or a bone broke from a slight knock, or bones in my spine broke, and my doctor has not agreed to massage'),
            contraindication: 'absolute',
          },
          {
            id: 'brittle-bone-disease-not-agreed',
            label: (msg) => msg('Brittle bone disease (osteogenesis imperfecta), and my specialist has not agreed to massage'),
            contraindication: 'absolute',
          },
          {
            id: 'severe-or-brittle-agreed',
            label: (msg) => msg('Severe, such a break or brittle bone disease, and my doctor or specialist has agreed to massage'),
            contraindication: 'clearance',
            advice: (msg) => msg('Bring the letter. We use only light gliding strokes and no direct pressure on the thin bones.'),
          },
          {
            id: 'moderate-or-not-asked',
            label: (msg) => msg('Moderate osteoporosis, or osteoporosis and I have not asked my doctor about massage'),
            contraindication: 'clearance',
          },
          {
            id: 'treated-doctor-aware',
            label: (msg) =>
              msg('Mild and treated, never a break in the spine or from a slight knock, and my doctor knows about the massage'),
            contraindication: 'precaution',
          },
          {
            id: 'osteopenia',
            label: (msg) => msg('Only slightly low bone density (osteopenia), never a break in the spine or from a slight knock'),
            contraindication: 'precaution',
          },
        ],
      },
    ],
    regions: ['neck', 'upper-back', 'lower-back', 'chest', 'pelvis', 'hands'],
    maxPressure: 2,
    avoid: [
      'deep-tissue-massage',
      'tapotement',
      'cupping',
      'thai-massage',
      'passive-stretching',
      'passive-resistive-stretching',
      'active-joint-mobilisation',
    ],
    reason: (msg) => msg('A thin bone may break under pressure.'),
    until: (msg) => msg('Your doctor or specialist has to agree first.'),
    advice: (msg) => msg('No direct pressure on the spine, ribs, hips or wrists. We use light gliding strokes instead.'),
    instead: (msg) => msg('Light gliding strokes can still be pleasant and calming.'),
    ask: (msg) => msg('Ask your doctor: "How thin are my bones, and are light gliding strokes all right for me?"'),
    ownCaution: true,
    sources: ['msd-pro', 'mayo-copy', 'nccam-copy', 'thai-meyer'],
    facts: ['S4-13'],
  },
  {
    id: 'rheumatoid-arthritis',
    category: 'musculoskeletal',
    contraindication: 'precaution',
    scope: 'core',
    name: (msg) => msg('Inflamed joints (rheumatoid arthritis)'),
    hint: (msg) => msg('Also psoriatic, reactive or juvenile arthritis'),
    synonyms: (msg) =>
      msg(
        'RA, rheumatoid arthritis, inflammatory arthritis, psoriatic arthritis, PsA, rheumatoid, rheumatism, rheumatic, juvenile arthritis, JIA, reactive arthritis, swollen joints, rumatoid, rheumatiod, arthritis, arthritus',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'neck-pain-with-weakness',
            label: (msg) => msg('Neck pain with weak or tingling arms or legs, or bladder changes'),
            contraindication: 'emergency',
          },
          {
            id: 'hot-joint-with-fever',
            label: (msg) => msg('One very hot joint, with fever or feeling ill'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-hot-joint'],
          },
        ],
      },
      {
        id: 'flare',
        step: 'state',
        question: (msg) => msg('Are you in a flare now?'),
        answers: [
          {
            id: 'flare-now',
            label: (msg) => msg('Yes, joints are hot, red or swollen, or I feel unwell'),
            contraindication: 'absolute',
          },
          {
            id: 'between-flares',
            label: (msg) => msg('No, I am between flares'),
            contraindication: 'precaution',
            maxPressure: 3,
          },
        ],
        notSure: {contraindication: 'clearance'},
      },
      {
        id: 'neck',
        step: 'state',
        question: (msg) => msg('Is your neck affected?'),
        answers: [
          {
            id: 'neck-affected',
            label: (msg) => msg('Yes, my neck is affected'),
            contraindication: 'clearance',
            regions: ['neck'],
            maxPressure: 2,
            avoid: ['passive-stretching', 'passive-resistive-stretching', 'thai-massage'],
            advice: (msg) => msg('No pulling on the neck. Once your doctor agrees, gentle muscle work is possible.'),
          },
          {
            id: 'neck-not-affected',
            label: (msg) => msg('No, my neck is not affected'),
            contraindication: 'none',
          },
        ],
        notSure: {contraindication: 'clearance'},
      },
    ],
    regions: ['hands', 'feet', 'neck', 'affected-area'],
    maxPressure: 2,
    reason: (msg) => msg('Massage makes an inflamed joint worse, and the joints of the neck may be unstable.'),
    until: (msg) => msg('The flare has to settle first.'),
    advice: (msg) => msg('Gentle work on the muscles between flares. No pressure or stretching on a joint that flares.'),
    instead: (msg) => msg('Between flares, gentle muscle work is possible.'),
    ask: (msg) => msg('Ask your doctor: "Are the joints of my neck affected, and is gentle massage all right between flares?"'),
    disagreement: (msg) =>
      msg(
        'In a flare, some sources leave out only the sore joints, another rules out all massage. We took the most careful: no massage in a flare.',
      ),
    ownCaution: true,
    sources: ['werner-1998', 'us-hhm', 'gale', 'rmt-cedaroak'],
    facts: ['S0-22', 'S2-57'],
  },
  {
    id: 'gout',
    category: 'musculoskeletal',
    contraindication: 'local',
    scope: 'extended',
    name: (msg) => msg('Gout'),
    hint: (msg) => msg('Most often in a foot, knee or hand'),
    synonyms: (msg) =>
      msg(
        'gout, gout attack, uric acid joint pain, uric acid, gouty arthritis, allopurinol, colchicine, big toe pain, hot toe, crystals in joint, gowt, Zyloprim, febuxostat, Uloric',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'hot-joint-with-fever',
            label: (msg) => msg('A hot, swollen joint, with fever or feeling ill'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-hot-joint'],
          },
          {
            id: 'first-hot-joint',
            label: (msg) => msg('A hot, swollen joint for the first time ever'),
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
          {id: 'attack-now', label: (msg) => msg('I have an attack now'), contraindication: 'absolute'},
          {
            id: 'calm',
            label: (msg) => msg('The joint is calm'),
            contraindication: 'local',
            regions: ['affected-area'],
          },
        ],
      },
    ],
    regions: ['affected-area', 'feet', 'knees', 'hands'],
    reason: (msg) => msg('Crystals in the joint make even a touch extremely painful.'),
    until: (msg) => msg('The attack has to be over first.'),
    advice: (msg) => msg('No touch on the joint that gets gout.'),
    instead: (msg) => msg('When the joint is calm, massage well away from it is possible.'),
    ask: (msg) => msg('Ask your therapist: "Can you leave out the joint that gets gout?"'),
    ownCaution: true,
    sources: ['werner-1998'],
  },
  {
    id: 'osteoarthritis',
    category: 'musculoskeletal',
    contraindication: 'precaution',
    scope: 'core',
    name: (msg) => msg('Worn joints (osteoarthritis)'),
    hint: (msg) => msg('Most often a knee, a hip, the hands or the spine'),
    synonyms: (msg) =>
      msg(
        'OA, osteoarthritis, wear and tear, worn knee, worn hip, worn joints, arthritis, arthritus, arthrosis, degenerative joint disease, spondylosis, cervical spondylosis, neck arthritis, bone spurs, facet joint arthritis, knee arthritis, hip arthritis, hand arthritis, stiff joints, osteoarthrits, artritis',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'numb-between-legs-bladder-both-legs',
            label: (msg) => msg('Numb between the legs, bladder or bowel changes, or both legs weak'),
            contraindication: 'emergency',
            handsOverTo: ['rf-cauda-equina'],
          },
          {
            id: 'hot-joint-with-fever',
            label: (msg) => msg('A hot, swollen joint, with fever or feeling ill'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-hot-joint'],
          },
          {
            id: 'neck-with-weakness',
            label: (msg) => msg('Neck arthritis with weak arms or legs, or clumsy hands'),
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
            id: 'hot-or-swollen',
            label: (msg) => msg('A joint is hot or swollen now'),
            contraindication: 'local',
            regions: ['affected-area'],
            advice: (msg) => msg('We leave the hot joint alone. Massage well away from it is possible.'),
          },
          {id: 'settled', label: (msg) => msg('Settled, no hot or swollen joint'), contraindication: 'precaution'},
        ],
      },
    ],
    regions: ['knees', 'pelvis', 'hands', 'neck', 'upper-back', 'lower-back'],
    maxPressure: 3,
    avoid: ['passive-stretching', 'passive-resistive-stretching'],
    reason: (msg) => msg('A hot joint is inflamed, and a worn joint should not be forced.'),
    advice: (msg) => msg('We work on the muscles around the joint. No forceful stretching.'),
    instead: (msg) => msg('Work on the muscles around the joint is possible.'),
    ask: (msg) => msg('Ask your therapist: "Which muscles around my joint can you work on?"'),
    ownCaution: true,
    sources: ['werner-1998', 'nccih-massage'],
    facts: ['S0-22', 'S2-15'],
  },
  {
    id: 'ankylosing-spondylitis',
    category: 'musculoskeletal',
    contraindication: 'clearance',
    scope: 'extended',
    name: (msg) => msg('Inflamed, stiffening spine (ankylosing spondylitis)'),
    synonyms: (msg) =>
      msg(
        'ankylosing spondylitis, axial spondyloarthritis, AS, ank spond, axSpA, spondylitis, spondyloarthropathy, sacroiliitis, Bechterew, fused spine, bamboo spine, inflammatory back pain, ankylosing spondilitis',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'pain-after-a-fall',
            label: (msg) => msg('New back or neck pain after a fall, even a small one'),
            contraindication: 'emergency',
          },
          {
            id: 'sight-loss-or-painful-eye',
            label: (msg) => msg('Sudden loss of sight, or a very painful red eye'),
            contraindication: 'emergency',
            handsOverTo: ['rf-sight-loss'],
          },
          {
            id: 'numb-between-legs-bladder-both-legs',
            label: (msg) => msg('Numb between the legs, bladder or bowel changes, or both legs weak'),
            contraindication: 'emergency',
            handsOverTo: ['rf-cauda-equina'],
          },
          {
            id: 'red-painful-eye',
            label: (msg) => msg('A red, painful eye'),
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
          {id: 'flare-now', label: (msg) => msg('I am in a flare now'), contraindication: 'absolute'},
          {
            id: 'settled-not-asked',
            label: (msg) => msg('Settled, but I have not asked my doctor yet'),
            contraindication: 'clearance',
          },
          {
            id: 'settled-agreed',
            label: (msg) => msg('Settled, and my doctor has agreed to massage'),
            contraindication: 'precaution',
            maxPressure: 3,
            advice: (msg) =>
              msg('No forceful work and no stretching on the spine. We use light to medium pressure and check with you often.'),
          },
        ],
      },
    ],
    regions: ['neck', 'upper-back', 'lower-back', 'pelvis', 'chest'],
    maxPressure: 2,
    avoid: ['deep-tissue-massage', 'passive-stretching', 'passive-resistive-stretching'],
    reason: (msg) => msg('An inflamed or fused spine can break.'),
    until: (msg) => msg('The flare has to settle first.'),
    advice: (msg) => msg('No forceful work and no stretching on the spine. Light, slow strokes instead.'),
    instead: (msg) => msg('Light, slow strokes in a comfortable position are possible once your doctor agrees.'),
    ask: (msg) => msg('Ask your doctor: "Is my spine settled enough for a light massage without stretching?"'),
    ownCaution: true,
    sources: ['werner-1998', 'rmt-cedaroak'],
  },
  {
    id: 'bursitis-tendinitis',
    category: 'musculoskeletal',
    contraindication: 'local',
    scope: 'extended',
    name: (msg) => msg('Sore tendon or joint cushion (tendinitis or bursitis)'),
    hint: (msg) => msg('Tennis elbow or a sore Achilles tendon, for example'),
    synonyms: (msg) =>
      msg(
        "tendonitis, tendinitis, tendinopathy, tendon pain, bursitis, inflamed bursa, tennis elbow, tennis elbow flare, golfer's elbow, golfers elbow, Achilles tendon, Achilles pain, shin splints, runner's knee, runners knee, jumper's knee, jumpers knee, trochanteric bursitis, hip bursitis, IT band, ITB syndrome, iliotibial band, trigger finger, De Quervain, tenosynovitis, tendonitus",
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'hot-and-red-with-fever',
            label: (msg) => msg('Hot and red, with fever'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-hot-joint'],
          },
          {
            id: 'swollen-calf',
            label: (msg) => msg('One swollen, sore calf'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-leg-clot'],
          },
          {
            id: 'pop-or-cannot-move',
            label: (msg) => msg('A sudden pop, or I cannot move it or push off'),
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
            id: 'acute',
            label: (msg) => msg('New, or inflamed now'),
            contraindication: 'local',
            regions: ['affected-area'],
          },
          {
            id: 'later',
            label: (msg) => msg('Later on, or a long-standing ache'),
            contraindication: 'precaution',
            maxPressure: 3,
            advice: (msg) => msg('We work within what feels comfortable. No pressure on a spot that is inflamed.'),
          },
        ],
      },
    ],
    regions: ['affected-area'],
    reason: (msg) => msg('Pressure irritates tissue that is already inflamed.'),
    advice: (msg) => msg('No pressure on the inflamed spot.'),
    instead: (msg) => msg('Massage well away from the sore spot is possible.'),
    ask: (msg) => msg('Ask your therapist: "Can you keep away from my sore tendon or joint today?"'),
    ownCaution: true,
    sources: ['werner-1998'],
  },
  {
    id: 'disc-herniation-sciatica',
    category: 'musculoskeletal',
    contraindication: 'clearance',
    scope: 'core',
    name: (msg) => msg('Slipped disc or nerve pain down the leg (sciatica)'),
    hint: (msg) => msg('Also a trapped nerve in the back or neck'),
    synonyms: (msg) =>
      msg(
        'slipped disc, slipped disk, herniated disc, herniated disk, disc herniation, bulging disc, prolapsed disc, trapped nerve in the back, trapped nerve, pinched nerve, pinched nerve in back, radiculopathy, sciatica, siatica, sciatic pain, sciatic nerve, pain down my leg, pain down my arm, degenerative disc disease, DDD, spinal stenosis, spondylolisthesis, nerve root pain',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'chest-or-arm-pain',
            label: (msg) => msg('Chest pain or pressure, or arm or jaw pain with sweating or shortness of breath'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heart-attack'],
          },
          {
            id: 'tearing-pain',
            label: (msg) => msg('Tearing pain, or a throbbing lump in the belly'),
            contraindication: 'emergency',
            handsOverTo: ['rf-aortic'],
          },
          {
            id: 'numb-between-legs-bladder-both-legs',
            label: (msg) => msg('Numb between the legs, bladder or bowel changes, or both legs affected'),
            contraindication: 'emergency',
            handsOverTo: ['rf-cauda-equina'],
          },
          {
            id: 'swollen-calf',
            label: (msg) => msg('One swollen, sore calf'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-leg-clot'],
          },
          {
            id: 'growing-weakness',
            label: (msg) => msg('Growing weakness, or a foot that drops'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-weak-leg'],
          },
          {
            id: 'fever-cancer-or-injury',
            label: (msg) => msg('It comes with fever, weight loss, a past cancer, low immunity, long use of steroids or an injury'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-back-pain-serious'],
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('Where are you with it?'),
        answers: [
          {
            id: 'not-assessed',
            label: (msg) => msg('No doctor has looked at it, and it troubles me now'),
            contraindication: 'clearance',
          },
          {
            id: 'assessed-or-old',
            label: (msg) => msg('A doctor has looked at it and it is stable, or it is old and quiet'),
            contraindication: 'precaution',
            maxPressure: 3,
          },
        ],
      },
    ],
    regions: ['lower-back', 'pelvis', 'neck', 'thighs', 'lower-legs'],
    maxPressure: 2,
    avoid: ['deep-tissue-massage', 'thai-massage'],
    reason: (msg) => msg('Disc problems are the serious harm most often reported after massage and manipulation.'),
    advice: (msg) =>
      msg('No thrusts, twisting, folding or deep pressure on the spine. Gentle work while you lie comfortably on your side.'),
    instead: (msg) => msg('Gentle work in a comfortable side position is possible.'),
    ask: (msg) => msg('Ask your doctor: "Is my back stable enough for gentle massage?"'),
    ownCaution: true,
    sources: ['yin-2014', 'thai-meyer', 'ouh-ces'],
    facts: ['S2-14'],
  },
  {
    id: 'neck-injury-whiplash',
    category: 'musculoskeletal',
    contraindication: 'clearance',
    scope: 'extended',
    name: (msg) => msg('Neck injury or whiplash'),
    hint: (msg) => msg('After a car accident or a fall, for example'),
    synonyms: (msg) =>
      msg(
        'neck injury, whiplash, wiplash, neck sprain, neck strain, after car accident, after car crash, car accident neck, rear-ended, hurt my neck, neck trauma',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'one-sided-pain-or-dizzy',
            label: (msg) => msg('New, severe pain on one side of the neck or head, dizziness, double vision or slurred speech'),
            contraindication: 'emergency',
            handsOverTo: ['rf-neck-artery'],
          },
          {
            id: 'headache',
            label: (msg) => msg('Headache since the accident, fall or blow'),
            contraindication: 'emergency',
            handsOverTo: ['rf-headache-injury'],
          },
          {
            id: 'weak-numb-or-cannot-turn',
            label: (msg) => msg('Weak, numb or tingling arms or legs, or I cannot turn my neck'),
            contraindication: 'emergency',
          },
          {
            id: 'crash-or-fall-not-examined',
            label: (msg) => msg('A high-speed crash or a fall that no doctor has examined'),
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
            id: 'days-ago-or-not-examined',
            label: (msg) => msg('Only days ago, or it troubles me and no doctor has examined it'),
            contraindication: 'absolute',
          },
          {
            id: 'weeks-ago-examined',
            label: (msg) => msg('Weeks ago or more, and a doctor has examined it'),
            contraindication: 'precaution',
          },
          {
            id: 'years-ago',
            label: (msg) => msg('Years ago, with no trouble now'),
            contraindication: 'precaution',
            maxPressure: 3,
          },
        ],
      },
    ],
    regions: ['neck', 'head', 'shoulders'],
    maxPressure: 2,
    avoid: ['deep-tissue-massage', 'passive-stretching', 'passive-resistive-stretching'],
    reason: (msg) => msg('There may be a hidden break, or a tear in an artery of the neck.'),
    until: (msg) => msg('A doctor has to examine your neck first, and the first days have to pass.'),
    advice: (msg) => msg('No pulling, turning, thrusts or deep work on the front of the neck. Gentle work later on.'),
    instead: (msg) => msg('Later on, gentle work is possible.'),
    ask: (msg) => msg('Ask your doctor: "Has my neck been examined well enough for a gentle massage?"'),
    ownCaution: true,
    sources: ['ifompt-2023', 'myers-2021', 'yin-2014'],
    facts: ['S0-35'],
  },
  {
    id: 'hypermobility-ehlers-danlos',
    category: 'musculoskeletal',
    contraindication: 'precaution',
    scope: 'extended',
    name: (msg) => msg('Very flexible joints (hypermobility, Ehlers-Danlos)'),
    hint: (msg) => msg('Also Marfan or Loeys-Dietz syndrome'),
    synonyms: (msg) =>
      msg(
        'hypermobility, hypermobile, hEDS, Ehlers-Danlos, Ehlers Danlos syndrome, EDS, vascular EDS, vEDS, Marfan, Marfan syndrome, double-jointed, double jointed, joint hypermobility syndrome, HSD, hypermobility spectrum disorder, Loeys-Dietz, connective tissue disorder, bendy joints, loose joints, elers danlos',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'one-sided-pain-with-dizziness',
            label: (msg) => msg('New, severe pain on one side of the neck or head, with dizziness, double vision or slurred speech'),
            contraindication: 'emergency',
            handsOverTo: ['rf-neck-artery'],
          },
          {
            id: 'sudden-severe-pain',
            label: (msg) => msg('Sudden, severe chest, back or belly pain'),
            contraindication: 'emergency',
            handsOverTo: ['rf-aortic'],
          },
          {
            id: 'out-now',
            label: (msg) => msg('A joint is out of place now'),
            contraindication: 'emergency',
            handsOverTo: ['dislocation'],
          },
        ],
      },
      {
        id: 'type',
        step: 'state',
        question: (msg) => msg('Which of these fits you?'),
        answers: [
          {
            id: 'vascular-not-agreed',
            label: (msg) => msg('Vascular type of Ehlers-Danlos, and my specialist has not agreed to massage'),
            contraindication: 'absolute',
          },
          {
            id: 'vascular-agreed',
            label: (msg) => msg('Vascular type of Ehlers-Danlos, and my specialist has agreed to massage'),
            contraindication: 'clearance',
            advice: (msg) => msg('Bring the letter. We keep it short and light, with good support and no stretching.'),
          },
          {
            id: 'marfan-or-loeys-dietz',
            label: (msg) => msg('Marfan or Loeys-Dietz syndrome'),
            contraindication: 'clearance',
            advice: (msg) =>
              msg('Your heart and main artery matter here. After your doctor agrees: short, light, well supported, no stretching.'),
          },
          {
            id: 'type-not-known',
            label: (msg) => msg('Another type, or I do not know my type'),
            contraindication: 'clearance',
          },
          {
            id: 'hypermobile-only',
            label: (msg) => msg('Only very flexible (hypermobile) joints'),
            contraindication: 'precaution',
          },
        ],
        notSure: {contraindication: 'clearance'},
      },
      {
        id: 'dislocations',
        step: 'state',
        question: (msg) => msg('Do your joints often slip out of place?'),
        answers: [
          {id: 'often', label: (msg) => msg('Yes, often'), contraindication: 'clearance'},
          {id: 'not-often', label: (msg) => msg('No, or rarely'), contraindication: 'none'},
        ],
      },
    ],
    regions: ['whole-body'],
    maxPressure: 2,
    avoid: ['passive-stretching', 'passive-resistive-stretching', 'thai-massage', 'friction', 'cross-fibre-massage', 'cupping'],
    reason: (msg) => msg('Loose joints slip out of place, and skin and blood vessels can tear.'),
    until: (msg) => msg('Your specialist has to agree first.'),
    advice: (msg) => msg('Short, light and well supported. No stretching or pulling on joints, no deep rubbing.'),
    instead: (msg) => msg('A short, light and well-supported massage is often possible.'),
    ask: (msg) => msg('Ask your doctor: "Which type do I have, and is a light massage without stretching all right?"'),
    ownCaution: true,
    sources: ['eds-pnw', 'eds-mtb', 'werner-eds'],
  },
  {
    id: 'undiagnosed-pain',
    category: 'musculoskeletal',
    contraindication: 'clearance',
    scope: 'core',
    name: (msg) => msg('Pain that nobody has explained yet'),
    hint: (msg) => msg('New, severe, or not looked at by a doctor'),
    synonyms: (msg) =>
      msg(
        'unexplained pain, undiagnosed pain, new severe pain, mystery pain, pain nobody can explain, pain not checked, pain of unknown cause, sudden pain, strange pain, pain at night',
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
            id: 'severe-belly-pain',
            label: (msg) => msg('Sudden, severe belly pain'),
            contraindication: 'emergency',
            handsOverTo: ['rf-abdomen'],
          },
          {
            id: 'worst-headache',
            label: (msg) => msg('The worst headache I ever had'),
            contraindication: 'emergency',
            handsOverTo: ['rf-thunderclap'],
          },
          {
            id: 'numb-between-legs-bladder-both-legs',
            label: (msg) => msg('Back or leg pain, and I am numb between the legs, have bladder or bowel changes, or both legs are weak'),
            contraindication: 'emergency',
            handsOverTo: ['rf-cauda-equina'],
          },
          {
            id: 'cold-or-numb-limb',
            label: (msg) => msg('An arm or leg that is suddenly cold, pale or numb'),
            contraindication: 'emergency',
            handsOverTo: ['rf-limb-cold'],
          },
          {
            id: 'swollen-limb',
            label: (msg) => msg('One leg or arm is swollen, sore, warm or red, and no doctor has checked it'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-leg-clot'],
          },
          {
            id: 'night-fever-weight-cancer-injury',
            label: (msg) => msg('Night pain, fever, weight loss, a past cancer, or pain after an injury'),
            contraindication: 'emergency',
            urgency: 'today',
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('Which of these fits you?'),
        answers: [
          {
            id: 'not-assessed',
            label: (msg) => msg('No doctor has looked at it, and it is new, severe or not like ordinary stiffness'),
            contraindication: 'clearance',
          },
          {
            id: 'assessed-mechanical',
            label: (msg) => msg('A doctor has looked at it, and it comes from muscles or joints'),
            contraindication: 'precaution',
            maxPressure: 3,
            advice: (msg) => msg('We use light to medium pressure and check with you often.'),
          },
          {
            id: 'ordinary-stiffness',
            label: (msg) => msg('Just ordinary stiff or tense muscles'),
            contraindication: 'none',
            handsOverTo: ['muscle-tension-stiffness'],
          },
        ],
      },
    ],
    regions: ['affected-area'],
    maxPressure: 2,
    avoid: ['deep-tissue-massage'],
    reason: (msg) => msg('Pain may come from an organ, a bone or a blood clot.'),
    advice: (msg) =>
      msg('No deep work there until a doctor has looked at it. Without a known cause, massage may not help or may make it worse.'),
    instead: (msg) =>
      msg('Rest, exercise or other care may be more comfortable for you. Once the cause is being treated, massage can add to it.'),
    ask: (msg) => msg('Ask your doctor: "What causes my pain, and is massage a good idea for it?"'),
    ownCaution: true,
    sources: ['mayo-copy', 'gpn-backpain', 'uk-steady'],
    facts: ['S0-12', 'S0-51', 'S1-06', 'S0-28'],
  },
  {
    id: 'dermatomyositis-myositis',
    category: 'musculoskeletal',
    contraindication: 'clearance',
    scope: 'extended',
    name: (msg) => msg('Inflamed muscles (myositis)'),
    hint: (msg) => msg('Polymyositis or dermatomyositis'),
    synonyms: (msg) =>
      msg('myositis, dermatomyositis, polymyositis, inflammatory myopathy, inflammatory muscle disease, muscle inflammation, miositis'),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'breathing-swallowing-or-dark-urine',
            label: (msg) => msg('Trouble breathing or swallowing, or dark, cola-coloured urine'),
            contraindication: 'emergency',
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('Where are you with it?'),
        answers: [
          {id: 'active', label: (msg) => msg('Active now'), contraindication: 'absolute'},
          {
            id: 'settled-not-asked',
            label: (msg) => msg('Settled, but I have not asked my doctor yet'),
            contraindication: 'clearance',
          },
          {
            id: 'settled-agreed',
            label: (msg) => msg('Settled, and my doctor has agreed to massage'),
            contraindication: 'precaution',
            maxPressure: 2,
          },
        ],
      },
    ],
    regions: ['whole-body'],
    maxPressure: 2,
    avoid: ['deep-tissue-massage'],
    reason: (msg) => msg('An inflamed muscle breaks down easily.'),
    until: (msg) => msg('The illness has to settle first, and your doctor has to agree.'),
    advice: (msg) => msg('Light strokes only, no deep work.'),
    instead: (msg) => msg('Light strokes are possible once it is settled and your doctor agrees.'),
    ask: (msg) => msg('Ask your doctor: "Are my muscles calm enough for a light massage?"'),
    ownCaution: true,
    sources: ['nccam-copy'],
  },
  {
    id: 'muscle-tension-stiffness',
    category: 'musculoskeletal',
    contraindication: 'precaution',
    scope: 'core',
    name: (msg) => msg('Everyday stiff, tense or tired muscles'),
    hint: (msg) => msg('From desk work or sport, for example'),
    synonyms: (msg) =>
      msg(
        'muscle knots, knots, desk work, desk job, office work, stiff neck and shoulders, tight shoulders, tense shoulders, tech neck, text neck, poor posture, bad posture, muscle ache, aching muscles, sore muscles, sore after exercise, DOMS, gym soreness, muscle spasm, cramp, leg cramps, tight muscles, tight hamstrings, muscle tension, stiffness, repetitive strain, tired legs',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'chest-or-arm-pain',
            label: (msg) => msg('Chest pain or pressure, or arm or jaw pain with sweating or shortness of breath'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heart-attack'],
          },
          {
            id: 'dark-urine-or-weak-swollen-muscles',
            label: (msg) => msg('After very hard exercise: dark urine, or very swollen, weak muscles'),
            contraindication: 'emergency',
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
            id: 'one-sided-pain-with-dizziness',
            label: (msg) => msg('New, severe pain on one side of the neck or head, with dizziness, double vision or slurred speech'),
            contraindication: 'emergency',
            handsOverTo: ['rf-neck-artery'],
          },
          {
            id: 'swollen-calf',
            label: (msg) => msg('One swollen, sore calf'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-leg-clot'],
          },
        ],
      },
      {
        id: 'kind',
        step: 'state',
        question: (msg) => msg('Which of these fits you?'),
        answers: [
          {
            id: 'injured-recently',
            label: (msg) => msg('I was injured there in the last 3 days'),
            contraindication: 'none',
            handsOverTo: ['acute-soft-tissue-injury'],
          },
          {
            id: 'ordinary',
            label: (msg) => msg('Ordinary stiffness, tension or soreness, no injury'),
            contraindication: 'precaution',
          },
        ],
      },
    ],
    regions: ['neck', 'shoulders', 'upper-back', 'lower-back', 'affected-area'],
    reason: (msg) => msg('This is a common reason to come for a massage.'),
    advice: (msg) => msg('Usual techniques and pressure, within what feels comfortable to you.'),
    instead: (msg) => msg('A usual massage is possible when none of the warning signs are there.'),
    ask: (msg) => msg('Ask your therapist: "Where do you feel the most tension, and what pressure do you suggest?"'),
    ownCaution: true,
    sources: ['davis-2020', 'guo-2017', 'massagecouncil'],
  },
  {
    id: 'back-neck-pain-ordinary',
    category: 'musculoskeletal',
    contraindication: 'precaution',
    scope: 'core',
    name: (msg) => msg('Ordinary back or neck pain'),
    synonyms: (msg) =>
      msg(
        'back pain, backpain, low back pain, lower back pain, lower back ache, lumbago, bad back, sore back, backache, back ache, upper back pain, neck pain, sore neck, neck ache, crick in the neck, stiff back, put my back out, lumbar pain',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'numb-between-legs-bladder-both-legs',
            label: (msg) => msg('Numb between the legs, bladder or bowel changes, or both legs weak'),
            contraindication: 'emergency',
            handsOverTo: ['rf-cauda-equina'],
          },
          {
            id: 'one-sided-pain-with-dizziness',
            label: (msg) => msg('New, severe pain on one side of the neck or head, with dizziness, double vision or slurred speech'),
            contraindication: 'emergency',
            handsOverTo: ['rf-neck-artery'],
          },
          {
            id: 'tearing-pain',
            label: (msg) => msg('Tearing pain, or a throbbing lump in the belly'),
            contraindication: 'emergency',
            handsOverTo: ['rf-aortic'],
          },
          {
            id: 'chest-pain',
            label: (msg) => msg('Chest pain'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heart-attack'],
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
            id: 'fever-weight-cancer-steroids-night-fall',
            label: (msg) => msg('Fever, weight loss, a past cancer, low immunity, long use of steroids, night pain or a fall'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-back-pain-serious'],
          },
          {
            id: 'growing-leg-weakness',
            label: (msg) => msg('A leg that is getting weaker, or a foot that drops'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-weak-leg'],
          },
        ],
        notSure: {contraindication: 'clearance'},
      },
      {
        id: 'spread',
        step: 'state',
        question: (msg) => msg('Does the pain run down a leg or an arm?'),
        answers: [
          {
            id: 'leg-or-arm',
            label: (msg) => msg('Yes, it runs down a leg or an arm'),
            contraindication: 'none',
            handsOverTo: ['disc-herniation-sciatica'],
          },
          {
            id: 'back-or-neck-only',
            label: (msg) => msg('No, it stays in my back or neck'),
            contraindication: 'precaution',
          },
        ],
        notSure: {contraindication: 'clearance'},
      },
    ],
    regions: ['neck', 'upper-back', 'lower-back'],
    maxPressure: 3,
    reason: (msg) => msg('Most back and neck pain is harmless, but a few signs need a doctor first.'),
    advice: (msg) => msg('No pressure on the spine itself and no thrusts. Otherwise usual pressure, within what feels comfortable.'),
    instead: (msg) => msg('Massage of the muscles beside the spine is possible when none of the warning signs are there.'),
    ask: (msg) => msg('Ask your therapist: "Which position and pressure do you suggest for my back or neck?"'),
    sources: ['furlan-2015', 'gpn-backpain', 'ouh-ces', 'myers-2021'],
  },
  {
    id: 'fibromyalgia-chronic-pain',
    category: 'musculoskeletal',
    contraindication: 'precaution',
    scope: 'core',
    name: (msg) => msg('Long-term widespread pain (fibromyalgia)'),
    synonyms: (msg) =>
      msg(
        'fibromyalgia, fibro, fibromialgia, fybromyalgia, FMS, chronic pain, long-term pain, persistent pain, widespread pain, pain all over, myofascial pain syndrome, central sensitisation, central sensitization, tender points',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Does this fit you now?'),
        answers: [
          {
            id: 'new-severe-pain',
            label: (msg) => msg('New, severe pain'),
            contraindication: 'none',
            handsOverTo: ['undiagnosed-pain'],
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('Where are you with it?'),
        answers: [
          {
            id: 'flare-or-worse-after-touch',
            label: (msg) => msg('In a flare, or worse after touch'),
            contraindication: 'precaution',
            maxPressure: 2,
            advice: (msg) => msg('We keep it shorter and lighter, and ask often how it feels.'),
          },
          {id: 'steady', label: (msg) => msg('Steady'), contraindication: 'precaution'},
        ],
      },
    ],
    regions: ['whole-body'],
    maxPressure: 3,
    reason: (msg) => msg('Your nerves react more strongly, and too much can bring on a flare.'),
    advice: (msg) => msg('We start light and short, and ask often. No pressure that hurts.'),
    instead: (msg) => msg('A light, short massage is a good way to start.'),
    ask: (msg) => msg('Ask your therapist: "Can we start light and short, and stop if it hurts?"'),
    ownCaution: true,
    sources: ['li-2014', 'yuan-2015'],
  },
  {
    id: 'complex-regional-pain',
    category: 'musculoskeletal',
    contraindication: 'local',
    scope: 'extended',
    name: (msg) => msg('Very painful, sensitive limb (complex regional pain syndrome)'),
    hint: (msg) => msg('CRPS, often after an injury'),
    synonyms: (msg) =>
      msg(
        'CRPS, complex regional pain syndrome, RSD, reflex sympathetic dystrophy, Sudeck, Sudecks, allodynia, causalgia, painful to touch, touch hurts',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Does this fit you now?'),
        answers: [
          {
            id: 'new-hot-swollen-limb',
            label: (msg) => msg('An arm or leg that is newly hot and swollen'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-leg-clot'],
          },
        ],
      },
      {
        id: 'team',
        step: 'state',
        question: (msg) => msg('Has your pain team agreed to touch on that limb?'),
        answers: [
          {
            id: 'not-agreed',
            label: (msg) => msg('No, or I have not asked'),
            contraindication: 'local',
            regions: ['affected-area'],
          },
          {
            id: 'agreed',
            label: (msg) => msg('Yes, my pain team has agreed'),
            contraindication: 'precaution',
            maxPressure: 3,
            advice: (msg) => msg('We use only the touch that your pain team agreed to, and stop as soon as it hurts.'),
          },
        ],
      },
    ],
    regions: ['affected-area'],
    reason: (msg) => msg('Even a light touch can hurt badly there, and massage can make it worse.'),
    advice: (msg) => msg('No touch, ice or pressure on that limb unless your pain team agrees.'),
    instead: (msg) => msg('Massage of the rest of your body is possible.'),
    ask: (msg) => msg('Ask your doctor: "Is touch on my painful limb a good idea, and how much?"'),
    ownCaution: true,
    sources: ['abmp-198'],
  },
  {
    id: 'tmj-jaw-problem',
    category: 'musculoskeletal',
    contraindication: 'precaution',
    scope: 'extended',
    name: (msg) => msg('Jaw joint problem (TMJ)'),
    hint: (msg) => msg('Jaw pain, clicking or grinding your teeth'),
    synonyms: (msg) =>
      msg(
        'TMJ, TMD, TMJD, temporomandibular joint, jaw pain, sore jaw, teeth grinding, grinding teeth, clenching, bruxism, clicking jaw, lockjaw, locked jaw, tight jaw, night guard',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'jaw-pain-with-tight-chest',
            label: (msg) => msg('Jaw pain with a tight chest, sweating or shortness of breath'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heart-attack'],
          },
          {
            id: 'sight-loss',
            label: (msg) => msg('Loss of sight or double vision, even for a short time'),
            contraindication: 'emergency',
            handsOverTo: ['rf-sight-loss'],
          },
          {
            id: 'over-50-chewing-pain',
            label: (msg) => msg('Over 50, with pain when chewing and a new headache or changes in sight'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-jaw-scalp-headache'],
          },
          {
            id: 'stuck-or-swollen-with-fever',
            label: (msg) => msg('The jaw is stuck, or swollen with fever'),
            contraindication: 'emergency',
            urgency: 'today',
          },
        ],
      },
      {
        id: 'checked',
        step: 'state',
        question: (msg) => msg('Has a dentist or doctor looked at it?'),
        answers: [
          {
            id: 'never-checked',
            label: (msg) => msg('No, never'),
            contraindication: 'local',
            regions: ['face'],
            advice: (msg) => msg('We leave the jaw alone until a dentist or doctor has looked at it.'),
          },
          {
            id: 'known',
            label: (msg) => msg('Yes, and I know what it is'),
            contraindication: 'precaution',
          },
        ],
      },
    ],
    regions: ['face', 'neck'],
    maxPressure: 3,
    reason: (msg) => msg('Pressure may make the jaw flare up.'),
    advice: (msg) =>
      msg(
        'You lie face up or on a soft face rest. Work inside the mouth only with your consent, gloves and extra training, and where the law allows it.',
      ),
    instead: (msg) => msg('Massage well away from the jaw is possible.'),
    ask: (msg) => msg('Ask your therapist: "Are you trained to work on the jaw, and can I lie face up?"'),
    ownCaution: true,
    sources: ['werner-1998', 'werner-tmj'],
  },
  {
    id: 'carpal-tunnel-syndrome',
    category: 'musculoskeletal',
    contraindication: 'local',
    scope: 'extended',
    name: (msg) => msg('Squeezed nerve or overuse pain at the wrist (carpal tunnel syndrome)'),
    hint: (msg) => msg('Also a squeezed nerve at the elbow'),
    synonyms: (msg) =>
      msg(
        'carpal tunnel, carpal tunnel syndrome, carpel tunnel, CTS, RSI, repetitive strain injury, repetitive strain, wrist pain, sore wrist, ulnar nerve, cubital tunnel, median nerve, wrist splint',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'one-sided-numb-arm-or-face',
            label: (msg) => msg('A suddenly weak or numb arm or face on one side'),
            contraindication: 'emergency',
            handsOverTo: ['rf-stroke'],
          },
          {
            id: 'wasting-or-weakness',
            label: (msg) => msg('The thumb muscle is shrinking, I drop things, or it is getting weaker'),
            contraindication: 'clearance',
            maxPressure: 2,
            advice: (msg) => msg('Please see a doctor about your hand. Until then, we leave the hand and wrist alone.'),
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('Where are you with it?'),
        answers: [
          {
            id: 'just-operated',
            label: (msg) => msg('I just had an operation for it'),
            contraindication: 'none',
            handsOverTo: ['recent-surgery'],
          },
          {
            id: 'never-checked',
            label: (msg) => msg('No doctor has looked at it'),
            contraindication: 'local',
            regions: ['hands'],
            advice: (msg) => msg('We leave the hand and wrist alone until a doctor has looked at it.'),
          },
          {
            id: 'mild-known',
            label: (msg) => msg('Mild, and a doctor has looked at it'),
            contraindication: 'local',
            regions: ['affected-area'],
            advice: (msg) => msg('No pressure on the nerve at the wrist. We work lightly on the forearm and stop if tingling starts.'),
          },
        ],
      },
    ],
    regions: ['hands', 'arms', 'affected-area'],
    reason: (msg) => msg('A nerve is squeezed there.'),
    advice: (msg) => msg('No deep pressure on the inner wrist or the groove of the elbow. We take great care and stop if symptoms start.'),
    instead: (msg) => msg('Massage well away from the wrist is possible.'),
    ask: (msg) => msg('Ask your therapist: "Can you keep away from the nerve at my wrist and elbow?"'),
    ownCaution: true,
    sources: ['werner-1998'],
  },
  {
    id: 'frozen-shoulder-rotator-cuff',
    category: 'musculoskeletal',
    contraindication: 'local',
    scope: 'extended',
    name: (msg) => msg('Stiff or painful shoulder (frozen shoulder, rotator cuff)'),
    synonyms: (msg) =>
      msg(
        'frozen shoulder, adhesive capsulitis, rotator cuff, rotator cuff tear, rotator cuff injury, rotor cuff, rotary cuff, shoulder impingement, impingement, shoulder pain, sore shoulder, painful shoulder, stiff shoulder, supraspinatus, cannot lift my arm',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'pain-with-tight-chest',
            label: (msg) => msg('Pain with a tight chest, sweating or shortness of breath'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heart-attack'],
          },
          {
            id: 'one-sided-weak-or-numb',
            label: (msg) => msg('A suddenly weak or numb arm or face on one side'),
            contraindication: 'emergency',
            handsOverTo: ['rf-stroke'],
          },
          {
            id: 'hot-with-fever',
            label: (msg) => msg('A hot shoulder with fever'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-hot-joint'],
          },
          {
            id: 'sudden-loss-of-movement',
            label: (msg) => msg('After an injury, I suddenly cannot move it as before'),
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
            id: 'not-known-or-very-painful',
            label: (msg) => msg('No doctor has named it, I do not know the stage, or it is very painful'),
            contraindication: 'local',
            regions: ['shoulders'],
          },
          {
            id: 'known-steady',
            label: (msg) => msg('A doctor has named it, and it is steady and not very painful'),
            contraindication: 'precaution',
            maxPressure: 3,
            advice: (msg) => msg('We support your arm and never force a movement. Less force, or a stop, if pain lasts.'),
          },
        ],
      },
    ],
    regions: ['shoulders'],
    reason: (msg) => msg('Forcing a movement hurts the joint.'),
    advice: (msg) => msg('No forced movement, and your arm rests in comfortable support.'),
    instead: (msg) => msg('Massage well away from the shoulder is possible.'),
    ask: (msg) => msg('Ask your therapist: "Can you support my arm and leave the sore shoulder out?"'),
    disagreement: (msg) =>
      msg(
        'A massage book rules out the painful stage and wants a doctor to name the problem first. A health service leaflet says to use less force or stop when pain lasts. We took the more careful: we leave the shoulder out first.',
      ),
    ownCaution: true,
    sources: ['nhsborders-shoulder', 'yogaposes8-shoulder'],
  },
  {
    id: 'plantar-fasciitis',
    category: 'musculoskeletal',
    contraindication: 'precaution',
    scope: 'extended',
    name: (msg) => msg('Heel or sole pain (plantar fasciitis)'),
    synonyms: (msg) =>
      msg(
        'plantar fasciitis, plantar fascitis, plantar fasciitus, heel pain, sore heel, sore arch, arch pain, foot pain, sole pain, policeman heel',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'cannot-stand',
            label: (msg) => msg('I cannot stand on it'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-fracture'],
          },
          {
            id: 'swollen-calf',
            label: (msg) => msg('One swollen, sore calf'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-leg-clot'],
          },
          {
            id: 'injury-or-hot-and-swollen',
            label: (msg) => msg('It came after an injury, or it is hot and swollen'),
            contraindication: 'emergency',
            urgency: 'today',
          },
        ],
      },
      {
        id: 'feeling',
        step: 'state',
        question: (msg) => msg('Is your foot numb, or do you have diabetes?'),
        answers: [
          {
            id: 'numb-or-diabetes',
            label: (msg) => msg('Yes, a numb foot or diabetes'),
            contraindication: 'none',
            handsOverTo: ['peripheral-neuropathy'],
          },
          {
            id: 'neither',
            label: (msg) => msg('No, neither'),
            contraindication: 'precaution',
          },
        ],
      },
    ],
    regions: ['feet', 'lower-legs'],
    maxPressure: 3,
    reason: (msg) => msg('The tissue under the heel is sore.'),
    advice: (msg) => msg('No hard pressing on the sore heel. Gentle work on the calf and the sole.'),
    instead: (msg) => msg('Massage of the deep calf and the sole can help.'),
    ask: (msg) => msg('Ask your therapist: "Can you work gently on my calf and sole and leave the sore heel out?"'),
    ownCaution: true,
    sources: ['werner-1998'],
  },
  {
    id: 'scoliosis-spine-curve',
    category: 'musculoskeletal',
    contraindication: 'precaution',
    scope: 'extended',
    name: (msg) => msg('Curved spine (scoliosis and others)'),
    hint: (msg) => msg('Also legs of different length or a tilted pelvis'),
    synonyms: (msg) =>
      msg(
        'scoliosis, scoliosus, kyphosis, lordosis, hunchback, round back, sway back, curved spine, spinal curvature, crooked spine, Scheuermann, one leg longer, leg length difference, pelvic tilt, tilted pelvis',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'numb-between-legs-bladder-both-legs',
            label: (msg) => msg('Numb between the legs, bladder or bowel changes, or both legs weak'),
            contraindication: 'emergency',
            handsOverTo: ['rf-cauda-equina'],
          },
          {
            id: 'breathless',
            label: (msg) => msg('Sudden or unexplained shortness of breath'),
            contraindication: 'emergency',
            handsOverTo: ['rf-lung-clot'],
          },
          {
            id: 'weakness-or-breathless',
            label: (msg) => msg('Growing weakness, or shortness of breath that grows slowly'),
            contraindication: 'emergency',
            urgency: 'today',
          },
        ],
      },
      {
        id: 'checked',
        step: 'state',
        question: (msg) => msg('Has a doctor looked at it?'),
        answers: [
          {id: 'never-checked', label: (msg) => msg('No, never'), contraindication: 'clearance', maxPressure: 2},
          {id: 'checked', label: (msg) => msg('Yes, a doctor has looked at it'), contraindication: 'precaution'},
        ],
      },
      {
        id: 'bones-and-metal',
        step: 'state',
        question: (msg) => msg('Do you have rods or a fusion in your spine, or thin bones?'),
        answers: [
          {
            id: 'rods-and-thin-bones',
            label: (msg) => msg('Both: rods or a fusion, and thin bones'),
            contraindication: 'none',
            handsOverTo: ['metal-implant', 'recent-surgery', 'osteoporosis'],
          },
          {
            id: 'rods-or-fusion',
            label: (msg) => msg('Rods or a fusion only'),
            contraindication: 'none',
            handsOverTo: ['metal-implant', 'recent-surgery'],
          },
          {
            id: 'thin-bones',
            label: (msg) => msg('Thin bones only'),
            contraindication: 'none',
            handsOverTo: ['osteoporosis'],
          },
          {
            id: 'neither',
            label: (msg) => msg('No, neither'),
            contraindication: 'precaution',
          },
        ],
      },
    ],
    regions: ['neck', 'upper-back', 'lower-back'],
    maxPressure: 3,
    reason: (msg) => msg('You need a position that is comfortable for your spine.'),
    advice: (msg) => msg('Pillows where you like them. No pressure on the spine and no forced straightening.'),
    instead: (msg) => msg('Massage in a comfortable, well-supported position is possible.'),
    ask: (msg) => msg('Ask your therapist: "How can you support my back so that I lie comfortably?"'),
    disagreement: (msg) =>
      msg(
        'One source wants a doctor to agree, another only that no other illness is behind the curve. We ask for a doctor only if nobody has looked at it yet.',
      ),
    ownCaution: true,
    sources: ['werner-1998', 'us-lombardi'],
  },
  {
    id: 'polymyalgia-giant-cell',
    category: 'musculoskeletal',
    contraindication: 'clearance',
    scope: 'extended',
    name: (msg) => msg('Polymyalgia or inflamed head arteries (giant cell arteritis)'),
    hint: (msg) => msg('Stiff, sore shoulders and hips, or sore arteries at the temple'),
    synonyms: (msg) =>
      msg(
        'PMR, polymyalgia, polymyalgia rheumatica, GCA, giant cell arteritis, temporal arteritis, inflamed arteries, sore temples, sore scalp, polymialgia',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'sight-loss-or-double-vision',
            label: (msg) => msg('Loss of sight or double vision, even for a short time'),
            contraindication: 'emergency',
            handsOverTo: ['rf-sight-loss'],
          },
          {
            id: 'headache-scalp-or-jaw',
            label: (msg) => msg('A new headache, a sore scalp, or jaw pain when chewing'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-jaw-scalp-headache'],
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('Where are you with it?'),
        answers: [
          {id: 'flare-now', label: (msg) => msg('I am in a flare now'), contraindication: 'absolute'},
          {
            id: 'settled-not-asked',
            label: (msg) => msg('Settled, but I have not asked my doctor yet'),
            contraindication: 'clearance',
          },
          {
            id: 'settled-agreed',
            label: (msg) => msg('Settled, and my doctor has agreed to massage'),
            contraindication: 'precaution',
          },
        ],
      },
      {
        id: 'steroids',
        step: 'state',
        question: (msg) => msg('Do you take steroids?'),
        answers: [
          {
            id: 'on-steroids',
            label: (msg) => msg('Yes, I take steroids'),
            contraindication: 'none',
            handsOverTo: ['corticosteroids-long-term'],
          },
          {id: 'no-steroids', label: (msg) => msg('No steroids'), contraindication: 'none'},
        ],
      },
    ],
    regions: ['head', 'neck', 'shoulders', 'pelvis'],
    maxPressure: 2,
    avoid: ['deep-tissue-massage'],
    reason: (msg) => msg('Inflamed arteries can block the blood flow to the eye.'),
    until: (msg) => msg('The flare has to settle first, and your doctor has to agree.'),
    advice: (msg) => msg('With inflamed arteries: no work on the scalp or temples and no deep work on the neck. Light strokes elsewhere.'),
    instead: (msg) => msg('Light strokes elsewhere are possible once it is settled and your doctor agrees.'),
    ask: (msg) => msg('Ask your doctor: "Is my illness settled enough for light massage, and should my head and neck be left out?"'),
    ownCaution: true,
    sources: ['nhs-headache'],
  },
  {
    id: 'amputation-prosthesis',
    category: 'musculoskeletal',
    contraindication: 'local',
    scope: 'extended',
    name: (msg) => msg('Missing or artificial limb (amputation, prosthesis)'),
    hint: (msg) => msg('Also a brace or splint'),
    synonyms: (msg) =>
      msg(
        'amputation, amputee, amputated, prosthesis, prosthetic, prosthetic leg, prosthetic arm, artificial leg, artificial arm, artificial limb, stump, residual limb, limb loss, limb difference, phantom pain, phantom limb, orthotic, orthosis, brace, splint',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'black-or-infected-with-fever',
            label: (msg) => msg('Black skin, or an infected sore with fever'),
            contraindication: 'emergency',
          },
          {
            id: 'infected',
            label: (msg) => msg('Redness that spreads, pus or fever'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-red-streaks'],
          },
          {
            id: 'stump-sore-red-or-open',
            label: (msg) => msg('The stump is sore, red or open'),
            contraindication: 'absolute',
            regions: ['affected-area'],
            advice: (msg) => msg('No touch on the stump. Please show it to your care team.'),
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('Where are you with it?'),
        answers: [
          {
            id: 'new',
            label: (msg) => msg('The stump is new, or not fully healed'),
            contraindication: 'local',
            regions: ['affected-area'],
          },
          {
            id: 'healed',
            label: (msg) => msg('The stump is healed'),
            contraindication: 'local',
            regions: ['affected-area'],
            advice: (msg) =>
              msg('We leave the stump out, or touch it lightly if we agree on that with you. We help you on and off the table.'),
          },
          {
            id: 'brace-or-splint-only',
            label: (msg) => msg('No stump, only a brace, splint or insole'),
            contraindication: 'local',
            regions: ['affected-area'],
            advice: (msg) => msg('We leave that part out, or touch it lightly if we agree on that with you.'),
          },
        ],
      },
    ],
    regions: ['affected-area'],
    reason: (msg) => msg('Skin and nerves at the stump are tender, and wounds there close slowly.'),
    until: (msg) => msg('Your care team has to look at the stump first, and it has to settle.'),
    advice: (msg) => msg('No pressure on a sore or new stump. We help you on and off the table.'),
    instead: (msg) => msg('Massage of the rest of your body is possible.'),
    ask: (msg) => msg('Ask your therapist: "Can you help me on and off the table, and can we agree where you touch?"'),
    ownCaution: true,
    sources: ['werner-amputation'],
  },
  {
    id: 'muscle-nerve-wasting',
    category: 'musculoskeletal',
    contraindication: 'clearance',
    scope: 'extended',
    name: (msg) => msg('Muscle-wasting or motor nerve disease'),
    hint: (msg) => msg('Muscular dystrophy or motor neurone disease, for example'),
    synonyms: (msg) =>
      msg(
        'muscular dystrophy, Duchenne, motor neurone disease, motor neuron disease, MND, ALS, amyotrophic lateral sclerosis, Lou Gehrig, myasthenia gravis, myasthenia, spinal muscular atrophy, SMA, Charcot-Marie-Tooth, CMT, post-polio, polio, Guillain-Barre, Guillain Barre syndrome, GBS, muscle wasting, muscle weakness, pyridostigmine, Mestinon, riluzole',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'breathing-swallowing-or-fast-weakness',
            label: (msg) => msg('Trouble breathing or swallowing, or weakness that grows fast'),
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
            id: 'not-asked',
            label: (msg) => msg('I have not asked my care team yet, or it is not stable'),
            contraindication: 'clearance',
          },
          {
            id: 'agreed-stable',
            label: (msg) => msg('Stable, and my care team has agreed to massage'),
            contraindication: 'precaution',
          },
        ],
      },
    ],
    regions: ['whole-body'],
    maxPressure: 2,
    avoid: ['passive-stretching', 'passive-resistive-stretching', 'hot-stone-massage', 'heat-cold-packs'],
    positions: ['flat'],
    reason: (msg) => msg('Weak muscles tire and tear easily.'),
    advice: (msg) =>
      msg('Light strokes, no forced stretching and no strong heat. We raise your head and chest, above all if your breathing is weak.'),
    instead: (msg) => msg('Light strokes in a comfortable position are possible once your care team agrees.'),
    ask: (msg) => msg('Ask your doctor: "Is light massage all right for me, and how should I lie?"'),
    ownCaution: true,
    sources: ['werner-1998'],
  },
];
