import type {Condition} from '../model.js';

/** Mental health and state of mind: crisis help is asked about first. */
export const mentalHealth: readonly Condition[] = [
  {
    id: 'panic-anxiety',
    category: 'mental-health',
    contraindication: 'clearance',
    scope: 'core',
    name: (msg) => msg('Panic attacks or panic disorder'),
    hint: (msg) => msg('Sudden strong fear, often with a racing heart'),
    synonyms: (msg) =>
      msg(
        'panic attack, panic disorder, severe anxiety, generalised anxiety disorder, generalized anxiety disorder, GAD, agoraphobia, panick attacks, panic attacs, anxiety attack, anxiety disorder',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'suicide-or-self-harm',
            label: (msg) => msg('Thoughts of suicide, or of harming myself or someone else'),
            contraindication: 'emergency',
            handsOverTo: ['rf-suicidal'],
            advice: (msg) =>
              msg('Please reach out now. Call a crisis line or your local emergency number. You do not have to be alone with this.'),
          },
          {
            id: 'heart-signs',
            label: (msg) => msg('Chest pain or short of breath now, or sweating or faint and I am not sure why'),
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
            id: 'doctor-not-told',
            label: (msg) => msg('Panic attacks or panic disorder, and my doctor does not know'),
            contraindication: 'clearance',
          },
          {
            id: 'doctor-aware',
            label: (msg) => msg('Panic attacks or panic disorder, and my doctor knows'),
            contraindication: 'precaution',
            maxPressure: 3,
          },
          {
            id: 'mild-anxiety',
            label: (msg) => msg('Mild anxiety, without panic attacks'),
            contraindication: 'precaution',
            maxPressure: 3,
            handsOverTo: ['stress-anxiety-low-mood'],
          },
        ],
      },
    ],
    regions: ['whole-body'],
    maxPressure: 2,
    reason: (msg) => msg('Lying still can feel like being trapped, and signs of panic can look like heart trouble.'),
    advice: (msg) =>
      msg('Before we start, we agree on signals, on the door and on how to stop. You can keep your clothes on or sit in a chair.'),
    instead: (msg) => msg('A short, gentle session that you can stop at any time.'),
    ask: (msg) => msg('Ask your doctor: "I have panic attacks. Is there any reason why I should not have a massage?"'),
    ownCaution: true,
    sources: ['seed-003-findatherapy'],
    facts: ['S3-43', 'S3-59'],
  },
  {
    id: 'severe-mental-illness',
    category: 'mental-health',
    contraindication: 'clearance',
    scope: 'extended',
    name: (msg) => msg('Psychosis, bipolar disorder or severe depression'),
    hint: (msg) => msg('Also schizophrenia, mania or a personality disorder'),
    synonyms: (msg) =>
      msg(
        'schizophrenia, schizoaffective, mania, manic episode, bipolar disorder, bipolar, manic depression, personality disorder, borderline, BPD, EUPD, psychosis, psychotic, hearing voices, major depression, severe depression, lithium',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'suicide-or-self-harm',
            label: (msg) => msg('Thoughts of suicide, or of harming myself or someone else'),
            contraindication: 'emergency',
            handsOverTo: ['rf-suicidal'],
            advice: (msg) =>
              msg('Please reach out now. Call a crisis line or your local emergency number. You do not have to be alone with this.'),
          },
          {
            id: 'new-confusion',
            label: (msg) => msg('New confusion, or hard to wake'),
            contraindication: 'emergency',
            handsOverTo: ['rf-drowsy-confused'],
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('How are things for you at the moment?'),
        answers: [
          {
            id: 'acute-episode',
            label: (msg) => msg('I am in an episode of psychosis or mania, or it is hard for me to agree freely'),
            contraindication: 'absolute',
            advice: (msg) => msg('This is about today only. When you feel steadier, we are glad to see you and go at your pace.'),
          },
          {
            id: 'team-not-told',
            label: (msg) => msg('Things are not steady yet, or my care team does not know that I want a massage'),
            contraindication: 'clearance',
          },
          {
            id: 'stable-team-aware',
            label: (msg) => msg('Things are steady, and my care team knows that I want a massage'),
            contraindication: 'precaution',
            maxPressure: 3,
          },
        ],
      },
    ],
    regions: ['whole-body'],
    maxPressure: 2,
    reason: (msg) => msg('Touch can be upsetting at a time when you feel unwell.'),
    advice: (msg) =>
      msg('We ask clearly before each step, keep it short and leave out anything that could upset you. You can stop at any time.'),
    until: (msg) => msg('Wait until this episode has passed and you can agree freely.'),
    instead: (msg) => msg('A short, gentle session at a time that feels good to you and your care team.'),
    ask: (msg) => msg('Ask your doctor: "Is this a good time for me to have a short, gentle massage?"'),
    sources: ['gale', 'us-lombardi', 'us-tensegrity', 'uk-ashelder'],
  },
  {
    id: 'trauma-history',
    category: 'mental-health',
    contraindication: 'precaution',
    scope: 'extended',
    name: (msg) => msg('Past abuse or trauma'),
    hint: (msg) => msg('You do not have to tell us what happened'),
    synonyms: (msg) =>
      msg(
        'PTSD, CPTSD, C-PTSD, complex PTSD, post-traumatic stress, post traumatic stress disorder, trauma, abuse, abused, childhood abuse, assault, sexual assault, sexual abuse, rape, domestic abuse, domestic violence, flashbacks, flashback, afraid of being touched',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'suicide-or-self-harm',
            label: (msg) => msg('Thoughts of suicide, or of harming myself or someone else'),
            contraindication: 'emergency',
            handsOverTo: ['rf-suicidal'],
            advice: (msg) =>
              msg('Please reach out now. Call a crisis line or your local emergency number. You do not have to be alone with this.'),
          },
        ],
      },
      {
        id: 'touch-today',
        step: 'state',
        question: (msg) => msg('How does the thought of touch feel today?'),
        answers: [
          {
            id: 'distressing',
            label: (msg) => msg('Touch is distressing for me today'),
            contraindication: 'absolute',
            advice: (msg) => msg('There is no need to push yourself. You can come another day, and you are always welcome to talk first.'),
          },
          {
            id: 'adapted',
            label: (msg) => msg('Touch is all right for me, adapted to what I need'),
            contraindication: 'precaution',
          },
        ],
      },
    ],
    regions: ['whole-body', 'chest', 'pelvis', 'thighs'],
    maxPressure: 3,
    reason: (msg) => msg('Touch can bring back hard memories or a flashback.'),
    advice: (msg) =>
      msg(
        'We ask before each area, keep you covered, and ask for your consent in writing for sensitive areas. You choose your stop signal, and what stays clothed or is not touched.',
      ),
    until: (msg) => msg('Wait for a day when touch feels all right to you.'),
    instead: (msg) => msg('Work through your clothes, or only on the areas that you choose.'),
    ask: (msg) => msg('Ask your therapist: "Can we agree on a stop signal and on areas that you leave out?"'),
    ownCaution: true,
    sources: ['nccam-copy', 'cmto-consent'],
  },
  {
    id: 'unable-to-consent',
    category: 'mental-health',
    contraindication: 'clearance',
    scope: 'extended',
    name: (msg) => msg('Confused, or not able to agree or to tell about pain'),
    hint: (msg) => msg('You can also answer for a person you care for'),
    synonyms: (msg) =>
      msg(
        "dementia, delirium, confusion, confused, communication loss, Alzheimer's, alzheimers, Alzheimer disease, memory problems, memory loss, learning disability, intellectual disability, aphasia, cannot speak, cannot consent, lack of capacity, donepezil, Aricept, memantine, rivastigmine, galantamine",
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'sudden-confusion',
            label: (msg) => msg('Sudden confusion'),
            contraindication: 'emergency',
            handsOverTo: ['rf-drowsy-confused'],
          },
        ],
      },
      {
        id: 'agreement',
        step: 'state',
        question: (msg) => msg('Who agrees to the massage?'),
        answers: [
          {
            id: 'not-agreed-yet',
            label: (msg) => msg('Someone else has to decide, and they or the doctor have not agreed yet'),
            contraindication: 'clearance',
          },
          {
            id: 'decision-maker-and-doctor',
            label: (msg) => msg('The person who decides by law and the doctor have both agreed'),
            contraindication: 'precaution',
          },
          {
            id: 'early-memory-loss',
            label: (msg) => msg('Early memory loss only: I understand, and I agree myself'),
            contraindication: 'precaution',
            advice: (msg) =>
              msg('Please bring someone you know well, who stays near. We work lightly and watch your face for any sign of pain.'),
          },
        ],
      },
    ],
    regions: ['whole-body'],
    maxPressure: 2,
    reason: (msg) => msg('It may not be possible to tell us about pain or to say no.'),
    advice: (msg) => msg('We work lightly and watch the face for any sign of pain.'),
    instead: (msg) => msg('Light, calm touch once everyone who has to agree has agreed.'),
    ask: (msg) => msg('Ask your doctor: "Is a light massage possible, and who has to agree to it?"'),
    ownCaution: true,
    sources: ['gale'],
  },
  {
    id: 'intoxication',
    category: 'mental-health',
    contraindication: 'absolute',
    scope: 'extended',
    name: (msg) => msg('Alcohol or drugs'),
    hint: (msg) => msg('Today, last night, or in recovery from addiction'),
    synonyms: (msg) =>
      msg(
        'drunk, tipsy, hungover, hangover, high, stoned, alcohol, recent alcohol, been drinking, alcoholism, addiction, in recovery, sober, withdrawal, recreational drugs, drug use, drugs, cannabis, marijuana, weed, CBD or THC, CBD, THC, cocaine',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'not-alert',
            label: (msg) => msg('Not alert, collapsed, breathing slowly, or an overdose'),
            contraindication: 'emergency',
            handsOverTo: ['rf-drowsy-confused'],
          },
          {
            id: 'suicide-or-self-harm',
            label: (msg) => msg('Thoughts of suicide, or of harming myself or someone else'),
            contraindication: 'emergency',
            handsOverTo: ['rf-suicidal'],
            advice: (msg) =>
              msg('Please reach out now. Call a crisis line or your local emergency number. You do not have to be alone with this.'),
          },
          {
            id: 'withdrawal',
            label: (msg) => msg('Shaking, sweating or seeing things after stopping alcohol or drugs'),
            contraindication: 'emergency',
          },
        ],
      },
      {
        id: 'today',
        step: 'state',
        question: (msg) => msg('How is it today?'),
        answers: [
          {
            id: 'under-the-influence',
            label: (msg) => msg('I can feel alcohol or drugs now, or I have a bad hangover'),
            contraindication: 'absolute',
          },
          {
            id: 'in-recovery',
            label: (msg) => msg('I am in recovery from addiction, and clear-headed now'),
            contraindication: 'precaution',
            maxPressure: 3,
            advice: (msg) => msg('Tell us what helps you, and we plan the session around it.'),
          },
          {
            id: 'clear-headed',
            label: (msg) => msg('I had a drink many hours ago, I am clear-headed now, and I am not in recovery from addiction'),
            contraindication: 'none',
          },
        ],
      },
    ],
    regions: ['whole-body'],
    maxPressure: 2,
    reason: (msg) => msg('After alcohol or drugs it is hard to judge pain or agree freely, and you may feel sick.'),
    advice: (msg) => msg('This is about today only. When you are clear-headed, we are glad to see you.'),
    until: (msg) => msg('Wait until you are clear-headed and any bad hangover has passed.'),
    instead: (msg) => msg('Book another day, and tell us if anything would make it easier to come.'),
    ask: (msg) => msg('Ask your therapist: "I had a drink earlier. Is it better that I come another day?"'),
    ownCaution: true,
    sources: ['uk-rockrun', 'us-lombardi', 'us-tensegrity', 'rmt-cedaroak'],
  },
  {
    id: 'stress-anxiety-low-mood',
    category: 'mental-health',
    contraindication: 'precaution',
    scope: 'core',
    name: (msg) => msg('Stress, anxiety, low mood or poor sleep'),
    hint: (msg) => msg('Also grief, burnout or mild depression'),
    synonyms: (msg) =>
      msg(
        'stress, stressed, anxiety, anxious, worry, worried, nervous, mild depression, depression, depressed, low mood, sad, burnout, burn-out, insomnia, cannot sleep, sleep problems, poor sleep, bereavement, grief, OCD, obsessive compulsive disorder, anxeity, grieving',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'suicide-or-self-harm',
            label: (msg) => msg('Thoughts of suicide, or of harming myself or someone else'),
            contraindication: 'emergency',
            handsOverTo: ['rf-suicidal'],
            advice: (msg) =>
              msg('Please reach out now. Call a crisis line or your local emergency number. You do not have to be alone with this.'),
          },
          {
            id: 'heart-signs',
            label: (msg) => msg('Short of breath or chest pain'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heart-attack', 'rf-lung-clot'],
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('How are things for you at the moment?'),
        answers: [
          {
            id: 'severe',
            label: (msg) => msg('It is severe, or I am losing touch with things around me'),
            contraindication: 'none',
            handsOverTo: ['severe-mental-illness'],
          },
          {
            id: 'panic-attacks',
            label: (msg) => msg('I have panic attacks, and it is not severe otherwise'),
            contraindication: 'none',
            handsOverTo: ['panic-anxiety'],
          },
          {
            id: 'otherwise',
            label: (msg) => msg('Stress, worry, low mood or poor sleep, not severe and without panic attacks'),
            contraindication: 'precaution',
          },
        ],
      },
    ],
    regions: ['whole-body'],
    reason: (msg) => msg('Massage may help you feel calmer, and sometimes strong feelings come up.'),
    advice: (msg) => msg('We agree on a stop signal first, and you choose the pressure that feels good.'),
    instead: (msg) => msg('Massage at a pace and pressure that feel good to you. You can pause or stop at any time.'),
    ask: (msg) => msg('Ask your therapist: "What can we do if I feel upset during the massage?"'),
    ownCaution: true,
    sources: ['moyer-2004'],
  },
  {
    id: 'claustrophobia',
    category: 'mental-health',
    contraindication: 'precaution',
    scope: 'extended',
    name: (msg) => msg('Fear of closed spaces or of lying face down'),
    hint: (msg) => msg('Or you do not like the face rest'),
    synonyms: (msg) =>
      msg(
        'claustrophobia, claustrophobic, fear of face cradle, face cradle, face rest, face hole, hate face down, lying on my front, touch averse, do not like touch, phobia, feel trapped, clostrophobia',
      ),
    followUps: [
      {
        id: 'today',
        step: 'state',
        question: (msg) => msg('How is it today?'),
        answers: [
          {
            id: 'distressed-now',
            label: (msg) => msg('I feel distressed now'),
            contraindication: 'absolute',
            advice: (msg) => msg('There is no need to push yourself. You can come another day, and you are always welcome to talk first.'),
          },
          {
            id: 'otherwise',
            label: (msg) => msg('I feel all right now, if we find a position that works for me'),
            contraindication: 'precaution',
          },
        ],
      },
    ],
    regions: ['face', 'whole-body'],
    maxPressure: 3,
    positions: ['prone'],
    reason: (msg) => msg('A closed room, the face rest or lying face down can make you feel trapped.'),
    advice: (msg) =>
      msg(
        'You do not have to use the face rest. You can lie on your side, sit in a chair or stay clothed, choose about the door, and stop at any time.',
      ),
    until: (msg) => msg('Wait for a day when you feel at ease.'),
    instead: (msg) => msg('A session on your side or in a chair, with a pillow or towel where it helps.'),
    ask: (msg) => msg('Ask your therapist: "Can I have the massage on my side or in a chair, without the face rest?"'),
    ownCaution: true,
    sources: ['louise-morgan'],
  },
  {
    id: 'eating-disorder',
    category: 'mental-health',
    contraindication: 'clearance',
    scope: 'extended',
    name: (msg) => msg('Eating disorder'),
    hint: (msg) => msg('Now or in the past'),
    synonyms: (msg) =>
      msg(
        'anorexia, anorexia nervosa, anorexic, bulimia, bulimia nervosa, bulimic, binge eating, binge eating disorder, underweight, very low weight, purging, ARFID, anorexea, bullimia',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'suicide-or-self-harm',
            label: (msg) => msg('Thoughts of suicide, or of harming myself or someone else'),
            contraindication: 'emergency',
            handsOverTo: ['rf-suicidal'],
            advice: (msg) =>
              msg('Please reach out now. Call a crisis line or your local emergency number. You do not have to be alone with this.'),
          },
          {
            id: 'chest-pain',
            label: (msg) => msg('Chest pain'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heart-attack'],
          },
          {
            id: 'faint-or-very-weak',
            label: (msg) => msg('Faint or very weak'),
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
            id: 'low-weight-or-no-care-not-agreed',
            label: (msg) => msg('Now, with very low weight or without care, and no doctor has agreed to massage'),
            contraindication: 'absolute',
            advice: (msg) => msg('You are welcome here. With the agreement of a doctor, a light, warm and short session may be possible.'),
          },
          {
            id: 'low-weight-or-no-care-agreed',
            label: (msg) => msg('Now, with very low weight or without care, and a doctor has agreed to massage'),
            contraindication: 'clearance',
            advice: (msg) => msg('Bring the letter. We keep it light, warm and short, and help you to get up slowly.'),
          },
          {
            id: 'in-care-not-asked',
            label: (msg) => msg('Now, in care, and my team has not agreed to massage yet'),
            contraindication: 'clearance',
          },
          {
            id: 'in-care-agreed',
            label: (msg) => msg('Now, in care, my weight is not very low, and my team has agreed to massage'),
            contraindication: 'precaution',
          },
          {
            id: 'recovered',
            label: (msg) => msg('In the past: I have recovered'),
            contraindication: 'precaution',
          },
        ],
      },
    ],
    regions: ['whole-body'],
    maxPressure: 2,
    avoid: ['deep-tissue-massage', 'cupping'],
    reason: (msg) => msg('Your heart, bones and skin may need extra care.'),
    advice: (msg) => msg('We keep it light, warm and short, and you choose how you are covered. Get up slowly.'),
    until: (msg) => msg('A doctor has to agree first.'),
    instead: (msg) => msg('A light, warm and short session, with your clothes on if you like.'),
    ask: (msg) => msg('Ask your doctor: "Are my heart and bones strong enough for a light, short massage?"'),
    ownCaution: true,
    sources: ['werner-eating'],
  },
  {
    id: 'autism-sensory-needs',
    category: 'mental-health',
    contraindication: 'precaution',
    scope: 'extended',
    name: (msg) => msg('Autism, ADHD or sensory needs'),
    hint: (msg) => msg('Also Down syndrome, or when touch, sound or scent can be too much'),
    synonyms: (msg) =>
      msg(
        "autism, autistic, ASD, autism spectrum, Asperger, Asperger's, Aspergers, ADHD, ADD, neurodivergent, sensory processing, sensory overload, sensory needs, learning difficulty, Down syndrome, Down's syndrome, Downs, trisomy 21, non-verbal, nonverbal",
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'new-weakness',
            label: (msg) => msg('New weakness'),
            contraindication: 'emergency',
            urgency: 'today',
          },
          {
            id: 'down-syndrome-neck',
            label: (msg) => msg('Down syndrome, with neck trouble that no doctor has checked'),
            contraindication: 'clearance',
            regions: ['neck'],
            maxPressure: 2,
            avoid: ['passive-stretching', 'passive-resistive-stretching', 'active-joint-mobilisation', 'thai-massage'],
            advice: (msg) => msg('We never pull on the neck. Ahead of each change we tell you what comes next.'),
          },
        ],
      },
      {
        id: 'agreement',
        step: 'state',
        question: (msg) => msg('Can you agree, and tell us about pain?'),
        answers: [
          {
            id: 'cannot-agree-or-tell',
            label: (msg) => msg('No, not on my own'),
            contraindication: 'precaution',
            handsOverTo: ['unable-to-consent'],
          },
          {
            id: 'otherwise',
            label: (msg) => msg('Yes, with words or in my own way'),
            contraindication: 'precaution',
          },
        ],
      },
    ],
    regions: ['whole-body'],
    maxPressure: 3,
    reason: (msg) => msg('Touch, sound, light or scent can become too much.'),
    advice: (msg) =>
      msg(
        'We agree on each step, the light, the scent and the pressure, and tell you before each change. We start slowly, in a quiet room, with breaks.',
      ),
    instead: (msg) => msg('A calm session with the pressure, fabrics and breaks that you choose.'),
    ask: (msg) => msg('Ask your therapist: "Can we plan the steps, the light, the sound and the scent before we start?"'),
    ownCaution: true,
    sources: ['mb-autism', 'maa-autism'],
  },
];
