import type {Condition} from '../model.js';

/** Neurological: brain, spinal cord, nerves, headache, balance. */
export const neurological: readonly Condition[] = [
  {
    id: 'acute-stroke',
    category: 'neurological',
    contraindication: 'emergency',
    scope: 'extended',
    name: (msg) => msg('Stroke happening now'),
    hint: (msg) => msg('Also a mini-stroke (TIA), even if the signs pass'),
    synonyms: (msg) =>
      msg(
        'stroke, CVA, mini-stroke, TIA symptoms, TIA, mini stroke now, ministroke, FAST, face drooping, slurred speech, brain attack, strok',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'face-arm-speech',
            label: (msg) => msg('A drooping face, a weak arm or trouble speaking, even if it was brief'),
            contraindication: 'emergency',
            handsOverTo: ['rf-stroke'],
          },
          {
            id: 'sight-numb-or-dizzy',
            label: (msg) => msg('Sudden loss of sight, numbness on one side or severe dizziness, even if it was brief'),
            contraindication: 'emergency',
            handsOverTo: ['rf-stroke'],
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('Where are you with it?'),
        answers: [
          {
            id: 'recent',
            label: (msg) => msg('It was recent, or I am not stable yet'),
            contraindication: 'absolute',
            advice: (msg) => msg('Please rebook once your doctors say that you are stable.'),
          },
          {
            id: 'long-past',
            label: (msg) => msg('Long past, and I have recovered'),
            contraindication: 'none',
            handsOverTo: ['stroke-tia-history'],
          },
        ],
      },
    ],
    regions: ['whole-body'],
    reason: (msg) => msg('A stroke damages the brain, and massage can unsettle blood pressure.'),
    until: (msg) => msg('Your doctors have to say that you are stable.'),
    advice: (msg) => msg('Call the emergency number now, even if it has passed. No massage until you have been seen.'),
    ask: (msg) => msg('Ask your doctor: "Am I stable enough for a light massage after my stroke?"'),
    ownCaution: true,
    sources: ['asph-stroke', 'werner-1998', 'cmtbc-2010'],
    facts: ['S2-73', 'S2-75'],
  },
  {
    id: 'stroke-tia-history',
    category: 'neurological',
    contraindication: 'clearance',
    scope: 'core',
    name: (msg) => msg('Past stroke or mini-stroke (TIA)'),
    hint: (msg) => msg('Also a brain bleed in the past'),
    synonyms: (msg) =>
      msg(
        'mini-stroke, mini stroke, ministroke, TIA, stroke, brain bleed recovered, had a stroke, stroke survivor, hemiplegia, hemiparesis, subarachnoid haemorrhage years ago, subarachnoid hemorrhage, CVA in the past, one side weak after stroke',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'new-sign',
            label: (msg) => msg('A new problem with the face, an arm or leg, speech or sight'),
            contraindication: 'emergency',
            handsOverTo: ['rf-stroke'],
          },
          {
            id: 'numb-or-dizzy',
            label: (msg) => msg('New numbness on one side, or severe dizziness'),
            contraindication: 'emergency',
            handsOverTo: ['rf-stroke'],
          },
          {
            id: 'sudden-headache',
            label: (msg) => msg('A sudden, very severe headache'),
            contraindication: 'emergency',
            handsOverTo: ['rf-thunderclap'],
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('Where are you with it?'),
        answers: [
          {
            id: 'recent',
            label: (msg) => msg('It was recent, or I am not stable yet'),
            contraindication: 'absolute',
            advice: (msg) => msg('Please rebook once your doctors say that you are stable.'),
          },
          {
            id: 'stable-not-asked',
            label: (msg) => msg('Stable, but I have not asked my doctor yet'),
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
    regions: ['affected-area', 'neck'],
    maxPressure: 2,
    avoid: ['deep-tissue-massage', 'sports-massage', 'tapotement'],
    reason: (msg) => msg('Clots and disease of the blood vessels can remain, and you may feel less on one side.'),
    until: (msg) => msg('Your doctors have to say that you are stable.'),
    advice: (msg) =>
      msg('We check what you can feel, use light strokes on the weak side, and do no vigorous massage and no deep neck work.'),
    instead: (msg) => msg('Light, slow strokes are often possible once your doctor has agreed.'),
    ask: (msg) => msg('Ask your doctor: "Am I stable enough for a light massage after my stroke?"'),
    ownCaution: true,
    sources: ['werner-1998', 'themassagesource', 'gale'],
    facts: ['S2-73'],
  },
  {
    id: 'epilepsy',
    category: 'neurological',
    contraindication: 'clearance',
    scope: 'core',
    name: (msg) => msg('Epilepsy or seizures'),
    hint: (msg) => msg('Also seizures in childhood'),
    synonyms: (msg) =>
      msg(
        'epilepsy, fits, convulsions, seizure disorder, epileptic, seizure, seizures, epilepsey, epilepsi, non-epileptic seizures, lamotrigine, levetiracetam, Keppra, valproate, carbamazepine, Tegretol, Lamictal, Epilim, Depakote, phenytoin, topiramate, divalproex, oxcarbazepine, Trileptal, Dilantin, Topamax, lacosamide, zonisamide, brivaracetam, perampanel, clobazam, phenobarbital, phenobarbitone, primidone, ethosuximide, valproic',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'seizure-now',
            label: (msg) => msg('A seizure now, or not fully awake after one'),
            contraindication: 'emergency',
            handsOverTo: ['rf-seizure'],
          },
          {
            id: 'first-seizure',
            label: (msg) => msg('A first-ever seizure that no doctor has checked'),
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
            id: 'uncontrolled',
            label: (msg) => msg('Not controlled, or my medicine was changed lately'),
            contraindication: 'absolute',
            advice: (msg) => msg('Please rebook once your seizures and your medicine are stable.'),
          },
          {
            id: 'controlled-not-asked',
            label: (msg) => msg('Controlled, but I have not asked my doctor yet'),
            contraindication: 'clearance',
          },
          {
            id: 'controlled',
            label: (msg) => msg('Controlled, and my doctor knows that I have massage'),
            contraindication: 'precaution',
            maxPressure: 3,
          },
          {
            id: 'childhood',
            label: (msg) => msg('Only as a child: years without seizures and without medicine'),
            contraindication: 'precaution',
            maxPressure: 3,
          },
        ],
      },
    ],
    regions: ['whole-body'],
    maxPressure: 2,
    avoid: ['aromatherapy', 'tapotement'],
    reason: (msg) => msg('Some scents or sudden things can set off a seizure, and you could get hurt during one.'),
    until: (msg) => msg('Your seizures and your medicine have to be stable.'),
    advice: (msg) =>
      msg('No strong scents or essential oils, no flashing lights and no sudden tapping. Your therapist does not leave you alone.'),
    instead: (msg) => msg('When it is controlled and your doctor knows, a calm session with small changes is possible.'),
    ask: (msg) => msg('Ask your doctor: "Is my epilepsy controlled enough for a massage?"'),
    ownCaution: true,
    sources: ['bs-epilepsy', 'uk-steady', 'us-tensegrity', 'eo-safety-2020'],
  },
  {
    id: 'multiple-sclerosis',
    category: 'neurological',
    contraindication: 'precaution',
    scope: 'core',
    name: (msg) => msg('Multiple sclerosis (MS)'),
    hint: (msg) => msg('In a relapse or in between'),
    synonyms: (msg) =>
      msg(
        'MS, multiple sclerosis, mutliple sclerosis, multiple sclerosus, relapsing remitting MS, RRMS, MS relapse, MS flare, ocrelizumab, Ocrevus, ofatumumab, Kesimpta, natalizumab, Tysabri, fingolimod, Gilenya, teriflunomide, Aubagio, dimethyl fumarate, Tecfidera, cladribine, glatiramer, Copaxone, interferon beta, Avonex, Rebif',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'sight-loss',
            label: (msg) => msg('Sudden loss of sight'),
            contraindication: 'emergency',
            handsOverTo: ['rf-sight-loss'],
          },
          {
            id: 'face-speech-or-one-side',
            label: (msg) => msg('A drooping face, trouble speaking, or sudden weakness or numbness on one side'),
            contraindication: 'emergency',
            handsOverTo: ['rf-stroke'],
          },
          {
            id: 'between-the-legs',
            label: (msg) => msg('Numb between the legs, or new loss of bladder or bowel control'),
            contraindication: 'emergency',
            handsOverTo: ['rf-cauda-equina'],
          },
          {
            id: 'new-weakness',
            label: (msg) => msg('Other new weakness, not yet seen by a doctor'),
            contraindication: 'emergency',
            urgency: 'today',
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('Where are you with it?'),
        notSure: {contraindication: 'clearance'},
        answers: [
          {
            id: 'relapse',
            label: (msg) => msg('A relapse now'),
            contraindication: 'absolute',
            advice: (msg) => msg('Please rebook once the relapse is over.'),
          },
          {
            id: 'heat-sensitive',
            label: (msg) => msg('No relapse now, and heat makes it worse'),
            contraindication: 'precaution',
            avoid: ['hot-stone-massage', 'heat-cold-packs'],
          },
          {
            id: 'remission',
            label: (msg) => msg('No relapse now'),
            contraindication: 'precaution',
          },
        ],
      },
    ],
    regions: ['whole-body'],
    maxPressure: 3,
    avoid: ['hot-stone-massage', 'heat-cold-packs', 'tapotement', 'sports-massage'],
    reason: (msg) => msg('Heat can make signs of MS worse, and you may not feel an injury where you are numb.'),
    until: (msg) => msg('The relapse has to be over.'),
    advice: (msg) => msg('No heat and no vigorous strokes. We use only light strokes where you feel less.'),
    instead: (msg) => msg('Between relapses a calm massage without heat is possible.'),
    ask: (msg) => msg('Ask your therapist: "How do you keep the session cool and light where I feel less?"'),
    disagreement: (msg) =>
      msg(
        'One source advises against massage in MS at all times, another allows it between relapses. We took: no massage in a relapse, changes at other times.',
      ),
    ownCaution: true,
    sources: ['werner-1998', 'stone-healingpath', 'spaverde'],
  },
  {
    id: 'parkinsons',
    category: 'neurological',
    contraindication: 'clearance',
    scope: 'extended',
    name: (msg) => msg("Parkinson's disease"),
    hint: (msg) => msg('Shaking, slow movement, poor balance'),
    synonyms: (msg) =>
      msg(
        "Parkinson's, Parkinson disease, tremor, shaking hands, levodopa, Parkinsons, Parkinsons disease, Parkinson, parkinsonism, co-careldopa, Sinemet, Madopar, carbidopa, co-beneldopa, Stalevo, entacapone, pramipexole, ropinirole, rotigotine, rasagiline, selegiline, amantadine",
      ),
    followUps: [
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('Where are you with it?'),
        answers: [
          {
            id: 'recent-falls',
            label: (msg) => msg('I have fallen lately'),
            contraindication: 'clearance',
            handsOverTo: ['older-adult-frailty'],
          },
          {
            id: 'not-asked',
            label: (msg) => msg('No falls lately, but I have not asked my doctor yet'),
            contraindication: 'clearance',
          },
          {
            id: 'doctor-aware',
            label: (msg) => msg('No falls lately, and my doctor knows that I have massage'),
            contraindication: 'precaution',
            maxPressure: 3,
          },
        ],
      },
      {
        id: 'brain-stimulator',
        step: 'state',
        question: (msg) => msg('Do you have a brain stimulator?'),
        answers: [
          {
            id: 'yes',
            label: (msg) => msg('Yes'),
            contraindication: 'none',
            handsOverTo: ['neurostimulator'],
          },
          {
            id: 'no',
            label: (msg) => msg('No'),
            contraindication: 'none',
          },
        ],
      },
    ],
    regions: ['whole-body'],
    maxPressure: 2,
    reason: (msg) => msg('Balance can be poor, movement slow, and blood pressure can drop when you stand up.'),
    advice: (msg) => msg('We help you on and off the table, take time for standing up and do no fast stretching.'),
    instead: (msg) => msg('A calm session with help and time is possible for many people once the doctor knows.'),
    ask: (msg) => msg('Ask your doctor: "Is a light massage all right for me, and do my tablets or falls matter for it?"'),
    ownCaution: true,
    sources: ['werner-1998', 'msd-pro'],
  },
  {
    id: 'peripheral-neuropathy',
    category: 'neurological',
    contraindication: 'clearance',
    scope: 'core',
    name: (msg) => msg('Numb or tingling hands or feet (neuropathy)'),
    hint: (msg) => msg('Pins and needles, or less feeling'),
    synonyms: (msg) =>
      msg(
        "neuropathy, peripheral neuropathy, nerve damage, loss of feeling, loss of sensation, chemotherapy neuropathy, pins and needles, tingling, numbness, numb feet, numb hands, numb toes, numb fingers, diabetic neuropathy, nuropathy, neuropothy, can't feel my feet, can't feel my hands",
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'face-or-one-side',
            label: (msg) => msg('A numb face, or sudden numbness or weakness on one side'),
            contraindication: 'emergency',
            handsOverTo: ['rf-stroke'],
          },
          {
            id: 'between-the-legs',
            label: (msg) => msg('Numb between the legs'),
            contraindication: 'emergency',
            handsOverTo: ['rf-cauda-equina'],
          },
          {
            id: 'cold-limb',
            label: (msg) => msg('An arm or leg that is suddenly cold, pale or painful too'),
            contraindication: 'emergency',
            handsOverTo: ['rf-limb-cold'],
          },
          {
            id: 'after-massage',
            label: (msg) => msg('New weakness, or numbness that spreads, after a massage'),
            contraindication: 'emergency',
            handsOverTo: ['rf-after-neuro'],
          },
          {
            id: 'sudden-or-spreading',
            label: (msg) => msg('Numbness that came suddenly or is spreading'),
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
            id: 'not-checked',
            label: (msg) => msg('No doctor has checked the cause yet'),
            contraindication: 'clearance',
          },
          {
            id: 'no-light-touch',
            label: (msg) => msg('I cannot feel a light touch there'),
            contraindication: 'local',
            regions: ['affected-area'],
            advice: (msg) => msg('We put no pressure where you cannot feel, and we check your skin.'),
          },
          {
            id: 'mild',
            label: (msg) => msg('Cause known, mild, and I can feel a light touch'),
            contraindication: 'precaution',
            maxPressure: 2,
          },
        ],
      },
    ],
    regions: ['feet', 'hands'],
    maxPressure: 2,
    avoid: ['deep-tissue-massage', 'friction', 'cross-fibre-massage', 'hot-stone-massage', 'heat-cold-packs', 'cupping'],
    reason: (msg) => msg('You may not feel when pressure or heat is too much, so skin and muscle could be hurt.'),
    advice: (msg) => msg('Only gentle strokes there, no heat, no friction and no cupping. We check your skin.'),
    instead: (msg) => msg('Gentle strokes are possible for many people once the cause is known.'),
    ask: (msg) => msg('Ask your doctor: "What causes the numbness, and is gentle massage all right there?"'),
    ownCaution: true,
    sources: ['seed-002', 'stone-vulsini', 'walton-chemo', 'nccam-copy'],
    facts: ['S2-90'],
  },
  {
    id: 'spinal-cord-injury',
    category: 'neurological',
    contraindication: 'clearance',
    scope: 'extended',
    name: (msg) => msg('Spinal cord injury'),
    hint: (msg) => msg('Paralysis, also from birth (spina bifida)'),
    synonyms: (msg) =>
      msg(
        'spinal cord injury, paraplegia, tetraplegia, paralysis, paralysed, paralyzed, quadriplegia, paraplegic, quadriplegic, tetraplegic, SCI, spina bifida, wheelchair after spinal injury, autonomic dysreflexia',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'dysreflexia',
            label: (msg) => msg('Pounding headache, flushing, sweating or blotches above the injury'),
            contraindication: 'emergency',
            handsOverTo: ['rf-dysreflexia'],
            advice: (msg) => msg('Sit up and loosen tight clothes while you wait for help.'),
          },
          {
            id: 'new-injury',
            label: (msg) => msg('A new injury of the spine'),
            contraindication: 'emergency',
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('Where is your injury, and what can you feel?'),
        answers: [
          {
            id: 'chest-level-or-above',
            label: (msg) => msg('At chest level (T6) or above'),
            contraindication: 'clearance',
          },
          {
            id: 'numb-area',
            label: (msg) => msg('Below chest level, with a numb area'),
            contraindication: 'local',
            maxPressure: 3,
            advice: (msg) => msg('No deep pressure and no heat where you cannot feel.'),
          },
          {
            id: 'stable-lower',
            label: (msg) => msg('Below chest level, stable, with no numb area'),
            contraindication: 'precaution',
            maxPressure: 3,
          },
        ],
      },
    ],
    regions: ['affected-area'],
    maxPressure: 2,
    avoid: ['deep-tissue-massage', 'hot-stone-massage', 'heat-cold-packs'],
    reason: (msg) => msg('You may not feel an injury, and blood pressure can shoot up.'),
    advice: (msg) =>
      msg('No deep pressure and no heat where you cannot feel, below the injury. Say at once if your head pounds or you flush or sweat.'),
    ask: (msg) => msg('Ask your doctor: "Can I get a sudden rise in blood pressure (autonomic dysreflexia) from massage?"'),
    ownCaution: true,
    sources: ['werner-1998'],
  },
  {
    id: 'headache-migraine',
    category: 'neurological',
    contraindication: 'precaution',
    scope: 'core',
    name: (msg) => msg('Headache or migraine'),
    hint: (msg) => msg('Also tension, sinus or cluster headache'),
    synonyms: (msg) =>
      msg(
        'tension headache, migraine, cluster, head ache, headache, headaches, migrane, migraines, migrain, cluster headache, sinus headache, stress headache, sore head, sumatriptan, Imitrex, Imigran, triptan, rizatriptan, Maxalt, zolmitriptan, Zomig, eletriptan, rimegepant, Nurtec, erenumab, Aimovig, fremanezumab, Ajovy, galcanezumab, Emgality',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Is your headache any of these?'),
        notSure: {contraindication: 'clearance'},
        answers: [
          {
            id: 'sudden-or-worst',
            label: (msg) => msg('Sudden and severe, or the worst ever'),
            contraindication: 'emergency',
            handsOverTo: ['rf-thunderclap'],
          },
          {
            id: 'head-knock',
            label: (msg) => msg('After a knock to the head'),
            contraindication: 'emergency',
            handsOverTo: ['rf-headache-injury'],
          },
          {
            id: 'fever-neck-rash',
            label: (msg) => msg('With fever, a stiff neck or a rash'),
            contraindication: 'emergency',
            handsOverTo: ['rf-meningitis-sepsis'],
          },
          {
            id: 'weakness-confusion-sight',
            label: (msg) => msg('With weakness, confusion, drowsiness, trouble speaking or remembering, or loss of sight'),
            contraindication: 'emergency',
            handsOverTo: ['rf-headache-plus', 'rf-stroke'],
          },
          {
            id: 'red-eye',
            label: (msg) => msg('With a red, painful eye'),
            contraindication: 'emergency',
            handsOverTo: ['rf-headache-plus', 'rf-sight-loss'],
          },
          {
            id: 'one-side-and-dizzy',
            label: (msg) => msg('New, severe pain on one side of the head or neck, with dizziness or double sight'),
            contraindication: 'emergency',
            handsOverTo: ['rf-neck-artery'],
          },
          {
            id: 'pregnant-or-after-birth',
            label: (msg) => msg('Severe, and I am pregnant or just had a baby'),
            contraindication: 'emergency',
            handsOverTo: ['rf-pre-eclampsia', 'pre-eclampsia'],
          },
          {
            id: 'over-50-jaw-scalp',
            label: (msg) => msg('It is new and I am over 50, or I have jaw pain when chewing or a sore scalp'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-jaw-scalp-headache'],
          },
          {
            id: 'getting-worse',
            label: (msg) => msg('New and getting worse, or it wakes me and I vomit'),
            contraindication: 'emergency',
            urgency: 'today',
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('Which is it?'),
        notSure: {contraindication: 'clearance'},
        answers: [
          {
            id: 'migraine-now',
            label: (msg) => msg('A migraine attack now'),
            contraindication: 'absolute',
            advice: (msg) => msg('Please rebook once the attack is over.'),
          },
          {
            id: 'known',
            label: (msg) => msg('Tension headache, or a migraine I know and no attack now'),
            contraindication: 'precaution',
          },
        ],
      },
    ],
    regions: ['head', 'neck'],
    maxPressure: 3,
    avoid: ['aromatherapy'],
    reason: (msg) => msg('A severe or new headache can come from a bleed, an infection or a diseased artery.'),
    until: (msg) => msg('The migraine attack has to be over.'),
    advice: (msg) => msg('No deep work on the front of your neck and no strong scents.'),
    instead: (msg) => msg('Some people find that massage eases tension headaches or helps them to cope.'),
    ask: (msg) => msg('Ask your therapist: "Can you work without scents and leave out the front of my neck?"'),
    ownCaution: true,
    sources: ['werner-1998', 'cmtbc-2010', 'nhs-headache'],
    facts: ['S0-43', 'S2-25', 'S3-32'],
  },
  {
    id: 'head-injury-concussion',
    category: 'neurological',
    contraindication: 'absolute',
    scope: 'extended',
    name: (msg) => msg('Head injury or concussion'),
    hint: (msg) => msg('A knock to the head, now or in the past'),
    synonyms: (msg) =>
      msg(
        'head injury, concussion, concusion, skull fracture, knock to the head, blow to the head, hit my head, banged head, bumped head, TBI, traumatic brain injury, brain injury, post-concussion, post-concussion syndrome',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'on-blood-thinner',
            label: (msg) => msg('A recent head injury while on a blood thinner'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heavy-bleeding'],
          },
          {
            id: 'confused-or-hard-to-wake',
            label: (msg) => msg('New confusion, or hard to wake'),
            contraindication: 'emergency',
            handsOverTo: ['rf-drowsy-confused'],
          },
          {
            id: 'getting-worse',
            label: (msg) => msg('It is getting worse, or I have a new headache'),
            contraindication: 'emergency',
            handsOverTo: ['rf-headache-injury'],
          },
          {
            id: 'not-examined',
            label: (msg) => msg('A recent head injury that nobody has examined'),
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
            id: 'symptoms-or-not-agreed',
            label: (msg) => msg('I still have symptoms of a concussion, or the injury is recent and my doctor has not agreed yet'),
            contraindication: 'absolute',
          },
          {
            id: 'lasting-effects',
            label: (msg) => msg('A brain injury long ago, with lasting effects'),
            contraindication: 'clearance',
            maxPressure: 2,
            advice: (msg) => msg('No work on your head or neck until your doctor has agreed. We keep it short and light.'),
          },
          {
            id: 'recovered',
            label: (msg) => msg('No symptoms, and my doctor has agreed or it was long ago and I am fully well'),
            contraindication: 'precaution',
            maxPressure: 3,
            advice: (msg) => msg('We go gently on your head and neck and check with you often.'),
          },
        ],
      },
    ],
    regions: ['head', 'neck'],
    reason: (msg) => msg('The brain may swell, or a bone of the skull may be broken.'),
    until: (msg) => msg('Your symptoms have to be gone, and your doctor has to agree.'),
    advice: (msg) => msg('No work on your head or neck until your doctor has agreed. Please rebook after that.'),
    ask: (msg) => msg('Ask your doctor: "Have I recovered enough for a massage, also of the head and neck?"'),
    ownCaution: true,
    sources: ['rmt-cedaroak', 'cmtbc-2010'],
    facts: ['S0-35'],
  },
  {
    id: 'nerve-inflammation',
    category: 'neurological',
    contraindication: 'local',
    scope: 'extended',
    name: (msg) => msg('Inflamed or trapped nerve'),
    hint: (msg) => msg("Nerve pain, Bell's palsy, trigeminal neuralgia"),
    synonyms: (msg) =>
      msg(
        "neuritis, Bell's palsy, Bells palsy, facial palsy, nerve pain, neuralgia, trigeminal neuralgia, trapped nerve, pinched nerve, compressed nerve, inflamed nerve, thoracic outlet syndrome, TOS, Morton's neuroma, Mortons neuroma",
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'face-droop',
            label: (msg) => msg('A sudden drooping of the face, or sudden weakness or numbness on one side'),
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
            id: 'new-weakness',
            label: (msg) => msg('Other new weakness, or a muscle that is wasting'),
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
            label: (msg) => msg('It has just started, or it is very painful'),
            contraindication: 'absolute',
            regions: ['whole-body'],
            advice: (msg) => msg('Please rebook once the very painful stage is over.'),
          },
          {
            id: 'stable',
            label: (msg) => msg('Known and stable'),
            contraindication: 'local',
          },
        ],
      },
    ],
    regions: ['affected-area'],
    reason: (msg) => msg('Pressure can make the nerve worse.'),
    until: (msg) => msg('The very painful stage has to be over.'),
    advice: (msg) => msg('No deep pressure and no pulling on the nerve. Only light touch near it.'),
    instead: (msg) => msg('The rest of your body can have a massage. Some people find that massage eases long-lasting nerve pain.'),
    ask: (msg) => msg('Ask your therapist: "Can you work light and keep off the nerve?"'),
    disagreement: (msg) =>
      msg('One source allows no massage, another only avoids the area. We took the most careful: no massage while it is acute.'),
    ownCaution: true,
    sources: ['uk-rawhorizons', 'us-tensegrity', 'nccam-copy'],
    facts: ['S2-57'],
  },
  {
    id: 'cerebral-palsy-spasticity',
    category: 'neurological',
    contraindication: 'precaution',
    scope: 'extended',
    name: (msg) => msg('Cerebral palsy or stiff (spastic) muscles'),
    hint: (msg) => msg('Also tics, tremor or restless legs'),
    synonyms: (msg) =>
      msg(
        "cerebral palsy, CP, spasticity, spastic muscles, muscle spasticity, hemiplegia since birth, dystonia, tics, Tourette, Tourette's, Tourettes, restless legs, restless leg syndrome, RLS, essential tremor",
      ),
    followUps: [
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('Where are you with it?'),
        answers: [
          {
            id: 'new-or-worse',
            label: (msg) => msg('New or worse stiffness, or not checked by a doctor'),
            contraindication: 'clearance',
            maxPressure: 2,
          },
          {
            id: 'stable',
            label: (msg) => msg('Known and stable'),
            contraindication: 'precaution',
          },
        ],
      },
      {
        id: 'seizures',
        step: 'state',
        question: (msg) => msg('Do you also have seizures?'),
        answers: [
          {
            id: 'yes',
            label: (msg) => msg('Yes'),
            contraindication: 'none',
            handsOverTo: ['epilepsy'],
          },
          {
            id: 'no',
            label: (msg) => msg('No'),
            contraindication: 'none',
          },
        ],
      },
    ],
    regions: ['affected-area'],
    maxPressure: 3,
    avoid: ['tapotement'],
    reason: (msg) => msg('A quick stretch can set off a spasm.'),
    advice: (msg) => msg('Slow, steady strokes and good support. No sudden stretch and no tapping.'),
    instead: (msg) => msg('Slow movement with good support works better than stretching alone.'),
    ask: (msg) => msg('Ask your therapist: "How do you support my stiff arms or legs while I lie down?"'),
    ownCaution: true,
    sources: ['werner-cp'],
  },
  {
    id: 'vertigo-balance',
    category: 'neurological',
    contraindication: 'precaution',
    scope: 'extended',
    name: (msg) => msg('Dizziness, vertigo or balance problem'),
    hint: (msg) => msg('Also ringing in the ears (tinnitus)'),
    synonyms: (msg) =>
      msg(
        "dizziness, dizzy, vertigo, BPPV, Meniere, Meniere's, Menieres, labyrinthitis, tinnitus, ringing in the ears, dizzy spells, room spinning, balance problem, unsteady, motion sickness, travel sickness, betahistine, prochlorperazine, Stemetil, meclizine, dimenhydrinate, Gravol, Dramamine",
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'face-arm-speech-walking',
            label: (msg) =>
              msg('Dizzy, with trouble in the face, an arm, speech, sight or walking, double vision, or numbness on one side'),
            contraindication: 'emergency',
            handsOverTo: ['rf-stroke'],
          },
          {
            id: 'new-neck-or-head-pain',
            label: (msg) => msg('Dizzy, with new neck or head pain'),
            contraindication: 'emergency',
            handsOverTo: ['rf-neck-artery'],
          },
          {
            id: 'new-severe',
            label: (msg) => msg('New and severe dizziness'),
            contraindication: 'emergency',
            handsOverTo: ['rf-stroke'],
          },
          {
            id: 'fainting-or-hearing-loss',
            label: (msg) => msg('Fainting, or sudden loss of hearing'),
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
            id: 'not-checked',
            label: (msg) => msg('Not yet checked by a doctor'),
            contraindication: 'clearance',
            maxPressure: 2,
          },
          {
            id: 'known',
            label: (msg) => msg('Checked, and the cause is known'),
            contraindication: 'precaution',
          },
        ],
      },
    ],
    regions: ['head', 'neck'],
    maxPressure: 3,
    reason: (msg) => msg('Moving the head can set off dizziness.'),
    advice: (msg) => msg('We do not turn your neck or let your head hang. We turn you slowly and help you to rise.'),
    instead: (msg) => msg('A calm session with slow changes of position is possible when the cause is known.'),
    ask: (msg) => msg('Ask your therapist: "Can we keep my head still and change position slowly?"'),
    ownCaution: true,
    sources: ['myers-2021'],
  },
  {
    id: 'neurostimulator',
    category: 'neurological',
    contraindication: 'local',
    scope: 'extended',
    name: (msg) => msg('Nerve or brain stimulator'),
    hint: (msg) => msg('Also a cochlear implant'),
    synonyms: (msg) =>
      msg(
        'neurostimulator, nerve stimulator, brain stimulator, spinal cord stimulator, SCS, deep brain stimulator, deep brain stimulation, DBS, vagus nerve stimulator, VNS, TENS implant, sacral stimulator, sacral nerve stimulator, cochlear implant',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'site-red-hot-or-wires',
            label: (msg) => msg('The place is red or hot, or wires are showing'),
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
            id: 'new-not-agreed',
            label: (msg) => msg('Less than 6 weeks ago or not settled yet, and my team has not agreed to massage'),
            contraindication: 'absolute',
            regions: ['whole-body'],
            advice: (msg) => msg('Please rebook once your team has agreed or the place has settled.'),
          },
          {
            id: 'new-agreed',
            label: (msg) => msg('Less than 6 weeks ago or not settled yet, and my team has agreed'),
            contraindication: 'clearance',
            maxPressure: 2,
            advice: (msg) => msg('Bring the answer of your team. We keep it short and light and stay off the device and its wires.'),
          },
          {
            id: 'settled',
            label: (msg) => msg('6 weeks ago or more, and settled'),
            contraindication: 'local',
          },
        ],
      },
    ],
    regions: ['affected-area'],
    reason: (msg) => msg('The device and its wires may move.'),
    until: (msg) => msg('Your team has to agree, or 6 weeks have to pass and the place has to settle.'),
    advice: (msg) => msg('No pressure, heat, magnets or electrical devices on the device and its wires.'),
    instead: (msg) => msg('The rest of your body can have a massage.'),
    ask: (msg) => msg('Ask your doctor: "Where do the device and the wires lie, and how long should I wait?"'),
    ownCaution: true,
    sources: ['ny-precautions', 'werner-implants', 'abmp-290', 'dbs-guide'],
  },
  {
    id: 'brain-shunt-chiari',
    category: 'neurological',
    contraindication: 'clearance',
    scope: 'extended',
    name: (msg) => msg('Brain shunt or Chiari malformation'),
    hint: (msg) => msg('Also water on the brain (hydrocephalus) or raised brain pressure'),
    synonyms: (msg) =>
      msg(
        'brain shunt, VP shunt, shunt, hydrocephalus, water on the brain, Chiari, Chiari malformation, Arnold-Chiari, raised brain pressure, raised intracranial pressure, IIH, idiopathic intracranial hypertension',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'severe-headache',
            label: (msg) => msg('Severe headache'),
            contraindication: 'emergency',
            handsOverTo: ['rf-headache-plus'],
          },
          {
            id: 'fever-and-stiff-neck',
            label: (msg) => msg('Fever with stiff neck, confusion, or a rash that does not fade when pressed'),
            contraindication: 'emergency',
            handsOverTo: ['rf-meningitis-sepsis'],
          },
          {
            id: 'vomiting-drowsy-sight',
            label: (msg) => msg('Vomiting, drowsy or a change in sight'),
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
            label: (msg) => msg('Not stable, or I have not asked my doctor yet'),
            contraindication: 'clearance',
          },
          {
            id: 'stable-agreed',
            label: (msg) => msg('Stable, and my doctor has agreed'),
            contraindication: 'local',
            maxPressure: 3,
          },
        ],
      },
    ],
    regions: ['head', 'neck', 'affected-area'],
    maxPressure: 2,
    avoid: ['deep-tissue-massage', 'passive-stretching', 'passive-resistive-stretching', 'thai-massage'],
    reason: (msg) => msg('The pressure inside the head may change.'),
    advice: (msg) =>
      msg(
        'No pressure on the shunt line, and no pulling, stretching, turning or deep work on your neck. Your head is never low, and you do not lie on the shunt side.',
      ),
    ask: (msg) => msg('Ask your doctor: "Is a light massage all right for me, and which positions should I avoid?"'),
    ownCaution: true,
    sources: ['werner-cns', 'werner-chiari', 'davis-chiari'],
  },
];
