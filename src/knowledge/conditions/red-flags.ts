import type {Condition} from '../model.js';

/**
 * Red flags: signs that come before any other rule. No massage; help now or today. They are never explained away as
 * stress or muscle tension.
 */
export const redFlags: readonly Condition[] = [
  {
    id: 'rf-leg-clot',
    category: 'red-flags',
    contraindication: 'emergency',
    urgency: 'today',
    scope: 'core',
    name: (msg) => msg('One leg or arm swollen, with pain, warmth or redness'),
    hint: (msg) => msg('Most often the calf or thigh, and it may only feel tender. It counts even if you are not short of breath.'),
    synonyms: (msg) =>
      msg(
        'DVT, deep vein thrombosis, deep vein clot, leg clot, clot in my leg, blood clot, clot in my arm, arm clot, swollen calf, swollen leg, swollen thigh, swollen arm, one leg bigger than the other, calf pain, sore calf, tender calf, hot leg, red leg, warm leg, painful swollen leg, thrombosis, trombosis, VTE',
      ),
    followUps: [
      {
        id: 'worse',
        step: 'danger',
        question: (msg) => msg('Do you have any of these too?'),
        answers: [
          {
            id: 'breathless-or-chest-pain',
            label: (msg) => msg('Short of breath or chest pain, coughing up blood, or fainting'),
            contraindication: 'emergency',
            urgency: 'now',
            handsOverTo: ['rf-lung-clot'],
          },
          {
            id: 'cold-or-numb-limb',
            label: (msg) => msg('The arm or leg is cold or numb'),
            contraindication: 'emergency',
            urgency: 'now',
            handsOverTo: ['rf-limb-cold'],
          },
        ],
        notSure: {contraindication: 'emergency', urgency: 'now'},
      },
    ],
    regions: ['whole-body'],
    reason: (msg) => msg('This can be a sign of a blood clot in a deep vein.'),
    advice: (msg) =>
      msg(
        'Have it checked by a doctor today. If you are also short of breath, have chest pain, cough up blood or faint, call the emergency number now. No massage until you have been seen.',
      ),
    sources: ['glos-dvt', 'werner-1998'],
  },
  {
    id: 'rf-lung-clot',
    category: 'red-flags',
    contraindication: 'emergency',
    urgency: 'now',
    scope: 'core',
    name: (msg) => msg('Sudden shortness of breath, or sharp chest pain on breathing in'),
    hint: (msg) =>
      msg(
        'Also being breathless for no clear reason, coughing up blood, fainting, or new pain in the upper back. A leg may be swollen, or not.',
      ),
    synonyms: (msg) =>
      msg(
        "pulmonary embolism, PE, lung clot, clot on the lung, blood clot in lung, breathless, breathlessness, short of breath, shortness of breath, out of breath, can't breathe, cannot breathe, hard to breathe, trouble breathing, difficulty breathing, hurts to breathe, sharp chest pain, pain when breathing in, coughing blood, coughing up blood, SOB, dyspnoea, dyspnea, fast heartbeat, embolism, embolisim",
      ),
    regions: ['whole-body'],
    reason: (msg) => msg('This can be a sign of a blood clot in the lungs.'),
    advice: (msg) => msg('Call the emergency number now. Do not put it down to stress or tension. No massage until you have been seen.'),
    sources: ['glos-dvt'],
    facts: ['S3-43'],
  },
  {
    id: 'rf-heart-attack',
    category: 'red-flags',
    contraindication: 'emergency',
    urgency: 'now',
    scope: 'core',
    name: (msg) => msg('Chest pain or pressure, or pain in the left arm or jaw'),
    hint: (msg) => msg('The pain can also be in the left shoulder or the back. You may be breathless, sweating, grey or faint.'),
    synonyms: (msg) =>
      msg(
        'chest pain, chest pressure, crushing chest, tight chest, chest tightness, heavy chest, squeezing in chest, heart attack, hart attack, MI, myocardial infarction, coronary, unstable angina, angina attack, left arm pain, pain in left arm, arm pain with chest pain, jaw pain with chest pain, left shoulder pain with chest pain, heavy sweating, cold sweat, racing heart, fast heartbeat, acute coronary syndrome, ACS',
      ),
    regions: ['whole-body'],
    reason: (msg) => msg('This can be a sign of a heart attack or of unstable angina.'),
    advice: (msg) => msg('Call the emergency number now. Do not put it down to stress or tension. No massage until you have been seen.'),
    sources: ['werner-1998', 'cmtbc-2010'],
    facts: ['S3-43'],
  },
  {
    id: 'rf-stroke',
    category: 'red-flags',
    contraindication: 'emergency',
    urgency: 'now',
    scope: 'core',
    name: (msg) => msg('Face drooping on one side, a weak arm, or slurred speech'),
    hint: (msg) => msg('Also muddled speech, sudden loss of sight, numbness on one side or severe dizziness. It counts even if it passes.'),
    synonyms: (msg) =>
      msg(
        'stroke, TIA, transient ischaemic attack, transient ischemic attack, mini stroke, mini-stroke, FAST test, face drooping, droopy face, drooping mouth, facial droop, slurred speech, muddled speech, cannot speak, trouble speaking, weak arm, cannot lift arm, one leg suddenly weak, sudden leg weakness, cannot walk straight suddenly, one side numb, numb on one side, weak on one side, one-sided weakness, sudden loss of sight, sudden vision loss, severe dizziness, CVA, brain attack',
      ),
    regions: ['whole-body'],
    reason: (msg) => msg('This can be a sign of a stroke or a mini-stroke (TIA).'),
    advice: (msg) => msg('Call the emergency number now, even if it has passed. No massage until you have been seen.'),
    sources: ['asph-stroke', 'werner-1998'],
  },
  {
    id: 'rf-thunderclap',
    category: 'red-flags',
    contraindication: 'emergency',
    urgency: 'now',
    scope: 'core',
    name: (msg) => msg('A sudden, very severe headache, like a blow to the head'),
    synonyms: (msg) =>
      msg(
        'thunderclap headache, worst headache ever, worst headache of my life, sudden headache, sudden severe headache, explosive headache, headache like a blow, headache out of nowhere, brain bleed, bleed in the brain, brain haemorrhage, brain hemorrhage, subarachnoid haemorrhage, subarachnoid hemorrhage, SAH, burst aneurysm',
      ),
    regions: ['whole-body'],
    reason: (msg) => msg('This can be a sign of bleeding in the brain or a torn artery.'),
    advice: (msg) => msg('Call the emergency number now. No massage until you have been seen.'),
    sources: ['nhs-headache', 'cmtbc-2010'],
  },
  {
    id: 'rf-headache-plus',
    category: 'red-flags',
    contraindication: 'emergency',
    urgency: 'now',
    scope: 'core',
    name: (msg) => msg('Severe headache with confusion, drowsiness, trouble speaking or loss of sight'),
    hint: (msg) =>
      msg(
        'Or with trouble remembering, a red and painful eye, or a very high temperature and signs such as a stiff neck or dislike of light.',
      ),
    synonyms: (msg) =>
      msg(
        'headache and confusion, headache and confused, headache and drowsy, headache and sleepy, headache with fever, headache and high temperature, headache with stiff neck, headache and vision loss, headache and cannot see, headache and red eye, headache and painful eye, headache and trouble speaking, headache and memory loss, severe headache, bad headache',
      ),
    regions: ['whole-body'],
    reason: (msg) => msg('This can be a sign of bleeding in the brain, an infection, or sudden glaucoma in the eye.'),
    advice: (msg) => msg('Call the emergency number now. No massage until you have been seen.'),
    sources: ['nhs-headache'],
  },
  {
    id: 'rf-headache-injury',
    category: 'red-flags',
    contraindication: 'emergency',
    urgency: 'now',
    scope: 'core',
    name: (msg) => msg('Headache after a head injury, fall or accident'),
    synonyms: (msg) =>
      msg(
        'headache after a fall, headache after accident, headache after car crash, headache after a blow to the head, hit my head, bumped my head, banged head, knock to the head, head injury, head trauma, concussion, brain bleed, subdural, whiplash headache',
      ),
    regions: ['whole-body'],
    reason: (msg) => msg('This can be a sign of bleeding in the brain.'),
    advice: (msg) => msg('Call the emergency number now. No massage until you have been seen.'),
    sources: ['nhs-headache', 'cmtbc-2010'],
  },
  {
    id: 'rf-jaw-scalp-headache',
    category: 'red-flags',
    contraindication: 'emergency',
    urgency: 'today',
    scope: 'core',
    name: (msg) => msg('Severe headache with jaw pain when eating or a sore scalp'),
    hint: (msg) => msg('Also with blurred or double sight, or an arm or leg that is numb or weak.'),
    synonyms: (msg) =>
      msg(
        'giant cell arteritis, GCA, temporal arteritis, sore scalp, tender scalp, scalp hurts, hurts to brush hair, jaw pain when eating, jaw pain when chewing, jaw ache chewing, temple headache, headache and jaw pain, headache and blurred vision, headache and double vision',
      ),
    followUps: [
      {
        id: 'worse',
        step: 'danger',
        question: (msg) => msg('Do you have any of these too?'),
        answers: [
          {
            id: 'loss-of-sight',
            label: (msg) => msg('Loss of sight, even if it has passed'),
            contraindication: 'emergency',
            urgency: 'now',
            handsOverTo: ['rf-sight-loss'],
          },
          {id: 'double-sight', label: (msg) => msg('Seeing double'), contraindication: 'emergency', urgency: 'now'},
          {
            id: 'weak-or-numb',
            label: (msg) => msg('One side, or an arm or leg, has gone weak or numb'),
            contraindication: 'emergency',
            urgency: 'now',
            handsOverTo: ['rf-stroke'],
          },
        ],
        notSure: {contraindication: 'emergency', urgency: 'now'},
      },
    ],
    regions: ['whole-body'],
    reason: (msg) => msg('This can be a sign of an inflamed artery in the head (giant cell arteritis) or another illness.'),
    advice: (msg) =>
      msg(
        'Have it checked by a doctor today. Call the emergency number now if you lose sight, see double, or one side goes weak or numb. No massage until you have been seen.',
      ),
    sources: ['nhs-headache'],
  },
  {
    id: 'rf-meningitis-sepsis',
    category: 'red-flags',
    contraindication: 'emergency',
    urgency: 'now',
    scope: 'core',
    name: (msg) => msg('Fever with stiff neck, confusion, or a rash that does not fade when pressed'),
    hint: (msg) =>
      msg(
        'Also dislike of light, vomiting, fast breathing, fits, cold hands and feet, or pale or blotchy skin. The rash does not fade under a glass.',
      ),
    synonyms: (msg) =>
      msg(
        'meningitis, menengitis, sepsis, septic, septicaemia, septicemia, blood poisoning, stiff neck and fever, fever and stiff neck, light hurts my eyes, dislike of light, photophobia, rash that does not fade, glass test, tumbler test, purple rash, pinprick rash, blotchy skin, mottled skin, cold hands and feet with fever, fever and confusion, fever and fast breathing, fever and vomiting, fever and fits, high temperature and rash, fever and rash',
      ),
    regions: ['whole-body'],
    reason: (msg) => msg('This can be a sign of meningitis or blood poisoning (sepsis).'),
    advice: (msg) => msg('Call the emergency number now. Do not wait for a rash. No massage until you have been seen.'),
    sources: ['nhs-mening'],
  },
  {
    id: 'rf-neck-artery',
    category: 'red-flags',
    contraindication: 'emergency',
    urgency: 'now',
    scope: 'core',
    name: (msg) => msg('New, severe neck or head pain on one side, with dizziness'),
    hint: (msg) =>
      msg(
        'A pain you do not know. Also with double vision, trouble speaking or swallowing, sudden falls, a numb face, feeling sick or flickering eyes.',
      ),
    synonyms: (msg) =>
      msg(
        'neck artery tear, torn neck artery, cervical artery dissection, carotid dissection, vertebral artery dissection, VAD, one-sided neck pain, sudden neck pain, severe neck pain, new neck pain and dizzy, neck pain and dizziness, neck pain and headache, neck pain and double vision, neck pain and trouble swallowing, drop attack, drop attacks, numb face, flickering eyes, nystagmus',
      ),
    regions: ['whole-body'],
    reason: (msg) => msg('This can be a sign of a tear in a neck artery.'),
    advice: (msg) => msg('Call the emergency number now. No massage until you have been seen.'),
    sources: ['myers-2021', 'ifompt-2023', 'vad-wiki'],
  },
  {
    id: 'rf-cauda-equina',
    category: 'red-flags',
    contraindication: 'emergency',
    urgency: 'now',
    scope: 'core',
    name: (msg) => msg('Back or leg pain with numbness between the legs or bladder trouble'),
    hint: (msg) =>
      msg(
        'Numb genitals or buttocks, less feeling during sex, or both legs weak. Trouble starting, stopping or feeling urine, leaking, or loss of bowel control.',
      ),
    synonyms: (msg) =>
      msg(
        "cauda equina, cauda equina syndrome, CES, numb between the legs, saddle numbness, saddle anaesthesia, saddle anesthesia, numb bottom, numb buttocks, numb genitals, numb groin, can't pee, cannot pee, cannot pass urine, trouble peeing, cannot feel when I pee, leaking urine, wetting myself, soiling myself, incontinence with back pain, loss of bladder control, loss of bowel control, sexual numbness, both legs weak, sciatica in both legs",
      ),
    regions: ['whole-body'],
    reason: (msg) => msg('This can be a sign of pressed nerves at the base of the spine (cauda equina syndrome).'),
    advice: (msg) => msg('Call the emergency number now. No massage until you have been seen.'),
    sources: ['ouh-ces', 'backes-ces'],
  },
  {
    id: 'rf-back-pain-serious',
    category: 'red-flags',
    contraindication: 'emergency',
    urgency: 'today',
    scope: 'core',
    name: (msg) => msg('Back pain with fever, weight loss, past cancer or a bad injury'),
    hint: (msg) =>
      msg(
        'Also low immunity, long steroid use, a recent infection, injected drugs, mid-back pain, or pain not eased by rest. Weight loss without a cause counts, and a minor fall with thin bones.',
      ),
    synonyms: (msg) =>
      msg(
        'back pain and fever, back pain and weight loss, back pain with cancer, back pain after cancer, back pain and steroids, back pain after infection, back pain at night, night back pain, back pain at rest, back pain that never eases, mid back pain, middle back pain, thoracic back pain, back pain after a fall, back pain after accident, back pain and osteoporosis, thin bones and fall, spinal fracture, broken back, spinal infection, discitis, spine infection, injecting drugs, IV drug use',
      ),
    followUps: [
      {
        id: 'worse',
        step: 'danger',
        question: (msg) => msg('Do you have any of these too?'),
        answers: [
          {
            id: 'after-fall',
            label: (msg) => msg('Severe pain after a fall or blow, or any fall with thin bones'),
            contraindication: 'emergency',
            urgency: 'now',
          },
          {
            id: 'numb-or-bladder',
            label: (msg) => msg('Numb between the legs, bladder or bowel trouble, or both legs weak'),
            contraindication: 'emergency',
            urgency: 'now',
            handsOverTo: ['rf-cauda-equina'],
          },
          {
            id: 'tearing-or-throbbing',
            label: (msg) => msg('Sudden tearing pain, or a throbbing lump in the belly'),
            contraindication: 'emergency',
            urgency: 'now',
            handsOverTo: ['rf-aortic'],
          },
          {
            id: 'fever-low-immunity',
            label: (msg) => msg('Fever or chills, and I am on chemo or my immunity is low'),
            contraindication: 'emergency',
            urgency: 'now',
            handsOverTo: ['rf-chemo-fever'],
          },
          {
            id: 'fever-very-ill',
            label: (msg) => msg('Fever with a stiff neck, confusion or fast breathing'),
            contraindication: 'emergency',
            urgency: 'now',
            handsOverTo: ['rf-meningitis-sepsis'],
          },
        ],
        notSure: {contraindication: 'emergency', urgency: 'now'},
      },
    ],
    regions: ['whole-body'],
    reason: (msg) => msg('This can be a sign of an infection, a cancer or a broken bone.'),
    advice: (msg) =>
      msg(
        'Have it checked by a doctor today. Call the emergency number now if the pain is severe after a fall or blow. Also call it now if you are numb between the legs, or lose bladder or bowel control. No massage until you have been seen.',
      ),
    sources: ['gpn-backpain'],
  },
  {
    id: 'rf-aortic',
    category: 'red-flags',
    contraindication: 'emergency',
    urgency: 'now',
    scope: 'core',
    name: (msg) => msg('Throbbing lump in the belly, or sudden tearing belly or back pain'),
    hint: (msg) => msg('The tearing pain is severe. It can also be in the chest, and you may feel faint.'),
    synonyms: (msg) =>
      msg(
        'aortic aneurysm, AAA, abdominal aortic aneurysm, burst aneurysm, aortic dissection, aortic tear, torn aorta, aneurism, throbbing belly, pulsing belly, pulsating lump, throbbing lump, heartbeat in stomach, beating in my stomach, tearing pain, ripping pain, tearing back pain, tearing chest pain, sudden severe back pain, sudden severe stomach pain',
      ),
    regions: ['whole-body'],
    reason: (msg) => msg('This can be a sign of a bulge or a tear in the main artery of the body.'),
    advice: (msg) => msg('Call the emergency number now. No massage until you have been seen.'),
    sources: ['gpn-backpain', 'werner-1998'],
  },
  {
    id: 'rf-weak-leg',
    category: 'red-flags',
    contraindication: 'emergency',
    urgency: 'today',
    scope: 'core',
    name: (msg) => msg('Back pain with a leg growing weaker, or a dropping foot'),
    hint: (msg) => msg('The front of the foot may drop or drag (foot drop).'),
    synonyms: (msg) =>
      msg(
        'foot drop, drop foot, dropped foot, dragging foot, foot drags, weak leg, leg weakness, leg giving way, leg getting weaker, weak foot, cannot lift my foot, cannot lift my toes, back pain and weak leg, sciatica with weakness, trapped nerve with weakness, pinched nerve with weakness',
      ),
    followUps: [
      {
        id: 'worse',
        step: 'danger',
        question: (msg) => msg('Do you have any of these too?'),
        answers: [
          {
            id: 'numb-or-bladder',
            label: (msg) => msg('Numb between the legs, bladder or bowel trouble, or both legs weak'),
            contraindication: 'emergency',
            urgency: 'now',
            handsOverTo: ['rf-cauda-equina'],
          },
          {
            id: 'face-arm-or-speech',
            label: (msg) => msg('The face or an arm is weak or numb too, or speech is slurred'),
            contraindication: 'emergency',
            urgency: 'now',
            handsOverTo: ['rf-stroke'],
          },
          {
            id: 'cold-leg',
            label: (msg) => msg('The leg is suddenly cold or pale'),
            contraindication: 'emergency',
            urgency: 'now',
            handsOverTo: ['rf-limb-cold'],
          },
        ],
        notSure: {contraindication: 'emergency', urgency: 'now'},
      },
    ],
    regions: ['whole-body'],
    reason: (msg) => msg('This can be a sign of a nerve that is being pressed.'),
    advice: (msg) =>
      msg(
        'Have it checked by a doctor today. If both legs are weak, or you are numb between the legs or lose bladder or bowel control, call the emergency number now. No massage until you have been seen.',
      ),
    sources: ['gpn-backpain'],
  },
  {
    id: 'rf-pre-eclampsia',
    category: 'red-flags',
    contraindication: 'emergency',
    urgency: 'now',
    scope: 'core',
    name: (msg) => msg('Pregnant or just gave birth: severe headache, blurred sight or flashes'),
    hint: (msg) =>
      msg(
        'After 20 weeks, or up to 4 weeks after birth. Also pain below the ribs, vomiting, or sudden swelling of the face, hands or feet.',
      ),
    synonyms: (msg) =>
      msg(
        'pre-eclampsia, preeclampsia, pre eclampsia, pre-eclamsia, eclampsia, toxaemia, toxemia, HELLP, pregnant and headache, headache in pregnancy, pregnant and blurred vision, flashing lights in pregnancy, pregnant and swollen face, swollen hands in pregnancy, swollen feet in pregnancy, sudden swelling in pregnancy, pain under ribs in pregnancy, vomiting late in pregnancy, headache after birth, headache after having a baby, high blood pressure in pregnancy, fit in pregnancy',
      ),
    regions: ['whole-body'],
    reason: (msg) => msg('This can be a sign of pre-eclampsia, an illness of pregnancy with high blood pressure.'),
    advice: (msg) =>
      msg(
        'Ring your maternity unit now. If there are fits, or if nobody answers, call the emergency number now. No massage until you have been seen.',
      ),
    sources: ['nhs-preeclampsia', 'cmtbc-2010'],
  },
  {
    id: 'rf-pregnancy-loss',
    category: 'red-flags',
    contraindication: 'emergency',
    urgency: 'now',
    scope: 'core',
    name: (msg) => msg('Pregnant, with bleeding, cramps, leaking fluid or baby moving less'),
    hint: (msg) =>
      msg('Also pain low in the belly. In early pregnancy also pain on one side of the belly or at the tip of the shoulder, or fainting.'),
    synonyms: (msg) =>
      msg(
        'bleeding in pregnancy, pregnant and bleeding, spotting in pregnancy, cramps in pregnancy, pregnant and cramping, pelvic pain in pregnancy, leaking fluid, waters broken, waters breaking, baby moving less, reduced movements, baby not moving, contractions too early, early labour, preterm labor, premature labour, miscarriage signs, miscarrying, ectopic, ectopic pregnancy, shoulder tip pain, placenta problem, placental abruption, fainting in pregnancy',
      ),
    regions: ['whole-body'],
    reason: (msg) => msg('This can be a sign of miscarriage, a pregnancy outside the womb, a placenta problem or early labour.'),
    advice: (msg) =>
      msg(
        'Ring your maternity unit now. For heavy bleeding, severe pain or feeling faint, or if nobody answers, call the emergency number now. No massage until you have been seen.',
      ),
    sources: ['preg-mtj', 'preg-headtotoe'],
  },
  {
    id: 'rf-anaphylaxis',
    category: 'red-flags',
    contraindication: 'emergency',
    urgency: 'now',
    scope: 'core',
    name: (msg) => msg('Hives with swollen lips, tongue or throat, wheezing or feeling faint'),
    hint: (msg) => msg('After an oil, a food, a sting or a medicine. Swelling of the lips or tongue counts even without hives.'),
    synonyms: (msg) =>
      msg(
        'anaphylaxis, anaphylactic shock, anaphalaxis, anafylaxis, allergic reaction, severe allergic reaction, severe allergy, swollen lips, swollen tongue, swollen throat, throat closing, tight throat, throat swelling, face swelling, hives, nettle rash, urticaria, welts, wheeze after food, wheezing after sting, bee sting reaction, wasp sting reaction, nut allergy reaction, reaction to oil, drug reaction, angioedema, EpiPen used',
      ),
    regions: ['whole-body'],
    reason: (msg) => msg('This can be a sign of a severe allergic reaction (anaphylaxis).'),
    advice: (msg) => msg('Call the emergency number now.'),
    sources: ['cmtbc-2010', 'rmt-higherhealth'],
  },
  {
    id: 'rf-asthma-attack',
    category: 'red-flags',
    contraindication: 'emergency',
    urgency: 'now',
    scope: 'core',
    name: (msg) => msg('Too breathless to finish a sentence, or inhaler not helping'),
    synonyms: (msg) =>
      msg(
        "asthma attack, severe asthma, bad asthma, inhaler not working, inhaler not helping, puffer not working, blue inhaler not helping, cannot finish sentences, cannot speak in full sentences, too breathless to talk, can't breathe, cannot breathe, wheezing badly, asma attack, breathless, breathless with asthma",
      ),
    regions: ['whole-body'],
    reason: (msg) => msg('This can be a sign of a severe asthma attack.'),
    advice: (msg) => msg('Call the emergency number now.'),
    sources: ['cmtbc-2010'],
  },
  {
    id: 'rf-seizure',
    category: 'red-flags',
    contraindication: 'emergency',
    urgency: 'now',
    scope: 'core',
    name: (msg) => msg('A fit now, or not waking fully after one'),
    synonyms: (msg) =>
      msg(
        'seizure, seizure now, fit, fitting, having a fit, convulsion, convulsions, convulsing, epileptic fit, epileptic seizure, epileptic attack, tonic clonic, grand mal, status epilepticus, not waking after a fit, drowsy after a fit, siezure, seisure',
      ),
    regions: ['whole-body'],
    reason: (msg) => msg('This can be a sign of a seizure that needs help at once.'),
    advice: (msg) => msg('Call the emergency number now.'),
    sources: ['cmtbc-2010'],
  },
  {
    id: 'rf-diabetic-emergency',
    category: 'red-flags',
    contraindication: 'emergency',
    urgency: 'now',
    scope: 'core',
    name: (msg) => msg('Diabetes, and shaky, sweating, confused or very drowsy'),
    hint: (msg) => msg('Also passed out, or vomiting with great thirst and deep, fast breathing.'),
    synonyms: (msg) =>
      msg(
        'hypo, diabetic hypo, low blood sugar, low sugar, sugar too low, hypoglycaemia, hypoglycemia, diabetic and shaky, diabetic and sweating, diabetic and confused, diabetic and drowsy, diabetic and vomiting, diabetic coma, diabetic emergency, DKA, ketoacidosis, ketones, very high blood sugar, very thirsty with diabetes, hyperglycaemia, hyperglycemia, insulin reaction, HHS',
      ),
    regions: ['whole-body'],
    reason: (msg) => msg('This can be a sign of very low blood sugar or a diabetic coma.'),
    advice: (msg) => msg('Call the emergency number now.'),
    sources: ['cmtbc-2010'],
  },
  {
    id: 'rf-collapse-shock',
    category: 'red-flags',
    contraindication: 'emergency',
    urgency: 'now',
    scope: 'core',
    name: (msg) => msg('Faint, with cold, clammy skin and a fast, weak pulse'),
    hint: (msg) => msg('After an injury, bleeding or an allergic reaction.'),
    synonyms: (msg) =>
      msg(
        'shock, in shock, collapse, collapsed, collapsing, passed out, faint, fainting, fainted, feeling faint, blacked out, fainted after injury, faint after bleeding, faint after allergy, cold and clammy, clammy skin, cold sweat and faint, weak pulse, fast weak pulse, racing weak pulse, pale and faint',
      ),
    regions: ['whole-body'],
    reason: (msg) => msg('This can be a sign of shock.'),
    advice: (msg) => msg('Call the emergency number now.'),
    sources: ['cmtbc-2010', 'rmt-higherhealth'],
  },
  {
    id: 'rf-heavy-bleeding',
    category: 'red-flags',
    contraindication: 'emergency',
    urgency: 'now',
    scope: 'core',
    name: (msg) => msg('Bleeding that will not stop, vomiting blood, or black stools'),
    hint: (msg) =>
      msg('Also coughing up blood. On blood thinners also blood in urine, a knock to the head, or large bruises without a cause.'),
    synonyms: (msg) =>
      msg(
        "bleeding that won't stop, bleeding will not stop, cannot stop bleeding, heavy bleeding, haemorrhage, hemorrhage, haemorrage, nosebleed that will not stop, vomiting blood, throwing up blood, coughing blood, coughing up blood, black stools, black poo, black poop, tarry stools, melaena, melena, internal bleeding, blood in urine on blood thinners, blood in pee on blood thinners, hit my head on blood thinners, big bruises on blood thinners, unexplained bruises on blood thinners, warfarin and bleeding",
      ),
    regions: ['whole-body'],
    reason: (msg) => msg('This can be a sign of serious bleeding (haemorrhage).'),
    advice: (msg) => msg('Call the emergency number now. No massage until you have been seen.'),
    sources: ['cmtbc-2010', 'amta-meds'],
  },
  {
    id: 'rf-abdomen',
    category: 'red-flags',
    contraindication: 'emergency',
    urgency: 'now',
    scope: 'core',
    name: (msg) => msg('Sudden severe belly pain, or a hard, painful hernia'),
    hint: (msg) => msg('The belly pain is often low on the right side. You may also have a fever, feel sick or vomit.'),
    synonyms: (msg) =>
      msg(
        'appendicitis, appendix, apendicitis, severe belly pain, severe stomach pain, severe tummy pain, severe abdominal pain, sudden stomach pain, sudden belly pain, acute abdomen, pain in lower right side, lower right belly pain, right side stomach pain with fever, stomach pain and vomiting, belly pain and fever, hard hernia, painful hernia, stuck hernia, strangulated hernia, hernia will not go back, trapped bowel, bowel obstruction, blocked bowel, twisted bowel',
      ),
    regions: ['whole-body'],
    reason: (msg) => msg('This can be a sign of appendicitis or a trapped bowel.'),
    advice: (msg) => msg('Call the emergency number now. No massage until you have been seen.'),
    sources: ['themassagesource', 'werner-1998'],
  },
  {
    id: 'rf-kidney',
    category: 'red-flags',
    contraindication: 'emergency',
    urgency: 'today',
    scope: 'core',
    name: (msg) => msg('Severe pain in the side, with fever or blood in urine'),
    hint: (msg) => msg('The pain is in the side of the back below the ribs (flank). Feeling sick with it counts too.'),
    synonyms: (msg) =>
      msg(
        'kidney stone, kidney stones, renal colic, kidney infection, pyelonephritis, kidney pain, flank pain, loin pain, severe side pain, pain in my side and fever, pain in my side and feeling sick, blood in urine, blood in pee, bloody urine, haematuria, hematuria, cannot pee with side pain',
      ),
    followUps: [
      {
        id: 'worse',
        step: 'danger',
        question: (msg) => msg('Do you have any of these too?'),
        answers: [
          {id: 'fever-and-shivering', label: (msg) => msg('Fever and shivering'), contraindication: 'emergency', urgency: 'now'},
          {id: 'no-urine', label: (msg) => msg('I cannot pass urine'), contraindication: 'emergency', urgency: 'now'},
          {
            id: 'blood-thinner',
            label: (msg) => msg('Blood in urine, and I take a blood thinner'),
            contraindication: 'emergency',
            urgency: 'now',
            handsOverTo: ['rf-heavy-bleeding'],
          },
          {
            id: 'fever-low-immunity',
            label: (msg) => msg('Fever or chills, and I am on chemo or my immunity is low'),
            contraindication: 'emergency',
            urgency: 'now',
            handsOverTo: ['rf-chemo-fever'],
          },
        ],
        notSure: {contraindication: 'emergency', urgency: 'now'},
      },
    ],
    regions: ['whole-body'],
    reason: (msg) => msg('This can be a sign of a kidney stone or a kidney infection.'),
    advice: (msg) =>
      msg(
        'Have it checked by a doctor today. Call the emergency number now if you have fever with shivering or cannot pass urine. No massage until you have been seen.',
      ),
    sources: ['werner-1998'],
  },
  {
    id: 'rf-red-streaks',
    category: 'red-flags',
    contraindication: 'emergency',
    urgency: 'today',
    scope: 'core',
    name: (msg) => msg('Red streaks running from a wound, or hot, swollen skin'),
    hint: (msg) => msg('You may also have a fever.'),
    synonyms: (msg) =>
      msg(
        'red streaks, red lines on skin, red line from wound, red streak up my arm, red streak up my leg, lymphangitis, blood poisoning from wound, infected wound, infected cut, spreading infection, cellulitis, hot swollen skin, hot red skin, hot red skin and fever, infected bite',
      ),
    followUps: [
      {
        id: 'worse',
        step: 'danger',
        question: (msg) => msg('Do you have any of these too?'),
        answers: [
          {id: 'fever-and-shivering', label: (msg) => msg('Fever and shivering'), contraindication: 'emergency', urgency: 'now'},
          {
            id: 'confused',
            label: (msg) => msg('Confused'),
            contraindication: 'emergency',
            urgency: 'now',
            handsOverTo: ['rf-drowsy-confused'],
          },
          {id: 'fast-heartbeat', label: (msg) => msg('A fast heartbeat'), contraindication: 'emergency', urgency: 'now'},
          {
            id: 'purple-skin',
            label: (msg) => msg('Purple, black or blistering skin, or pain far worse than it looks'),
            contraindication: 'emergency',
            urgency: 'now',
            handsOverTo: ['rf-deep-skin-infection'],
          },
          {
            id: 'fever-low-immunity',
            label: (msg) => msg('Fever or chills, and I am on chemo or my immunity is low'),
            contraindication: 'emergency',
            urgency: 'now',
            handsOverTo: ['rf-chemo-fever'],
          },
        ],
        notSure: {contraindication: 'emergency', urgency: 'now'},
      },
    ],
    regions: ['whole-body'],
    reason: (msg) => msg('This can be a sign of an infection that is spreading.'),
    advice: (msg) =>
      msg(
        'Have it checked by a doctor today. Call the emergency number now for fever with shivering, confusion, a fast heartbeat or purple skin. No massage until you have been seen.',
      ),
    sources: ['werner-1998'],
  },
  {
    id: 'rf-hot-joint',
    category: 'red-flags',
    contraindication: 'emergency',
    urgency: 'today',
    scope: 'core',
    name: (msg) => msg('One joint hot, swollen and very painful, with fever'),
    hint: (msg) => msg('Or with feeling ill, even if you have no fever.'),
    synonyms: (msg) =>
      msg(
        'septic arthritis, infected joint, joint infection, hot joint, hot swollen joint, red hot joint, hot knee, hot swollen knee, swollen hot ankle, hot painful hip, swollen joint and fever, painful joint and fever, joint pain and feeling ill',
      ),
    followUps: [
      {
        id: 'worse',
        step: 'danger',
        question: (msg) => msg('Do you have any of these too?'),
        answers: [
          {id: 'shivering', label: (msg) => msg('Shivering'), contraindication: 'emergency', urgency: 'now'},
          {
            id: 'confused',
            label: (msg) => msg('Confused'),
            contraindication: 'emergency',
            urgency: 'now',
            handsOverTo: ['rf-drowsy-confused'],
          },
          {id: 'very-ill', label: (msg) => msg('Very ill'), contraindication: 'emergency', urgency: 'now'},
          {
            id: 'fever-low-immunity',
            label: (msg) => msg('Fever or chills, and I am on chemo or my immunity is low'),
            contraindication: 'emergency',
            urgency: 'now',
            handsOverTo: ['rf-chemo-fever'],
          },
        ],
        notSure: {contraindication: 'emergency', urgency: 'now'},
      },
    ],
    regions: ['whole-body'],
    reason: (msg) => msg('This can be a sign of an infection in the joint.'),
    advice: (msg) =>
      msg(
        'Have it checked by a doctor today. Call the emergency number now if you are shivering, confused or very ill. No massage until you have been seen.',
      ),
    sources: ['rmt-cedaroak'],
  },
  {
    id: 'rf-fracture',
    category: 'red-flags',
    contraindication: 'emergency',
    urgency: 'today',
    scope: 'core',
    name: (msg) => msg('Bone out of shape, or severe pain after a fall or blow'),
    hint: (msg) => msg('Or you cannot put weight on it. If your bones are thin, any fall counts.'),
    synonyms: (msg) =>
      msg(
        'broken bone, fracture, fractured, fractured bone, possible fracture, broken leg, broken arm, broken ankle, broken wrist, broken hip, broken rib, bone sticking out, open fracture, bone out of shape, deformed limb, crooked arm, crooked leg, cannot stand on it, cannot put weight on it, cannot bear weight, severe pain after fall, severe pain after accident, fall with osteoporosis, fall with thin bones',
      ),
    followUps: [
      {
        id: 'worse',
        step: 'danger',
        question: (msg) => msg('Do you have any of these too?'),
        answers: [
          {
            id: 'spine-neck-hip-or-skull',
            label: (msg) => msg('It is the back, neck, hip or head'),
            contraindication: 'emergency',
            urgency: 'now',
          },
          {id: 'bone-showing', label: (msg) => msg('The bone is showing'), contraindication: 'emergency', urgency: 'now'},
          {
            id: 'cold-or-numb-limb',
            label: (msg) => msg('The arm or leg is cold or numb'),
            contraindication: 'emergency',
            urgency: 'now',
            handsOverTo: ['rf-limb-cold'],
          },
        ],
        notSure: {contraindication: 'emergency', urgency: 'now'},
      },
    ],
    regions: ['whole-body'],
    reason: (msg) => msg('This can be a sign of a broken bone.'),
    advice: (msg) =>
      msg(
        'Have it checked by a doctor today. Call the emergency number now if it is the back, neck, hip or head. Also call it now if bone shows, or if the arm or leg is cold or numb. No massage until you have been seen.',
      ),
    sources: ['cmtbc-2010', 'gpn-backpain'],
  },
  {
    id: 'rf-after-neuro',
    category: 'red-flags',
    contraindication: 'emergency',
    urgency: 'now',
    scope: 'core',
    name: (msg) => msg('After a massage: new weakness, spreading numbness or a drooping face'),
    hint: (msg) => msg('Also spreading tingling, numbness between the legs, or loss of balance.'),
    synonyms: (msg) =>
      msg(
        'weak after massage, weakness after massage, numb after massage, numbness after massage, tingling after massage, pins and needles after massage, face drooping after massage, loss of balance after massage, unsteady after massage, numb between the legs after massage, nerve damage from massage, nerve injury after massage, stroke after massage',
      ),
    regions: ['whole-body'],
    reason: (msg) => msg('This can be a sign of an injured nerve or spine, or a torn artery.'),
    advice: (msg) => msg('Call the emergency number now. No massage until you have been seen.'),
    sources: ['yin-2014', 'mayo-copy'],
  },
  {
    id: 'rf-after-muscle',
    category: 'red-flags',
    contraindication: 'emergency',
    urgency: 'now',
    scope: 'core',
    name: (msg) => msg('After a massage: severe muscle pain with dark urine or fever'),
    hint: (msg) => msg('The muscles are also swollen. The urine is dark, like cola.'),
    synonyms: (msg) =>
      msg(
        'rhabdomyolysis, rhabdo, dark urine, dark pee, brown urine, brown pee, cola coloured urine, cola colored urine, dark urine after massage, severe muscle pain after massage, swollen muscles after massage, fever after massage, muscle breakdown',
      ),
    regions: ['whole-body'],
    reason: (msg) => msg('This can be a sign of muscle breakdown (rhabdomyolysis).'),
    advice: (msg) => msg('Call the emergency number now. No massage until you have been seen.'),
    ownCaution: true,
    sources: ['massagecouncil'],
  },
  {
    id: 'rf-after-bleed',
    category: 'red-flags',
    contraindication: 'emergency',
    urgency: 'now',
    scope: 'core',
    name: (msg) => msg('After a massage: large, growing bruise, dizziness or severe belly pain'),
    hint: (msg) => msg('Also severe pain in the side of the back below the ribs (flank).'),
    synonyms: (msg) =>
      msg(
        'bruise after massage, big bruise after massage, growing bruise, bruise getting bigger, spreading bruise, dizzy after massage, dizziness after massage, belly pain after massage, stomach pain after massage, flank pain after massage, side pain after massage, internal bleeding after massage, haematoma after massage, hematoma after massage',
      ),
    regions: ['whole-body'],
    reason: (msg) => msg('This can be a sign of bleeding inside the body.'),
    advice: (msg) => msg('Call the emergency number now. No massage until you have been seen.'),
    sources: ['mayo-copy', 'yin-2014'],
  },
  {
    id: 'rf-chemo-fever',
    category: 'red-flags',
    contraindication: 'emergency',
    urgency: 'now',
    scope: 'core',
    name: (msg) => msg('Fever or chills on chemo, or with low immunity'),
    hint: (msg) => msg('Low immunity also means after a transplant, without a spleen, or with sickle cell disease.'),
    synonyms: (msg) =>
      msg(
        'neutropenic sepsis, febrile neutropenia, neutropenia, neutropenic, fever on chemo, fever on chemotherapy, chills on chemo, shivering on chemo, temperature on chemo, fever after transplant, fever on methotrexate, fever on biologics, fever on immunosuppressants, fever without a spleen, no spleen and fever, sickle cell fever, fever with low immunity, fever with weak immune system, immunosuppressed and fever, low white cells and fever',
      ),
    regions: ['whole-body'],
    reason: (msg) => msg('This can be a sign of a severe infection while your defences are low (neutropenic sepsis).'),
    advice: (msg) => msg('Call the emergency number now. No massage until you have been seen.'),
    ownCaution: true,
    sources: ['walton-chemo'],
  },
  {
    id: 'rf-limb-cold',
    category: 'red-flags',
    contraindication: 'emergency',
    urgency: 'now',
    scope: 'core',
    name: (msg) => msg('Arm or leg suddenly cold, pale, painful or numb'),
    synonyms: (msg) =>
      msg(
        'cold leg, cold arm, cold numb leg, cold white leg, pale leg, pale arm, white leg, leg suddenly cold, arm suddenly cold, suddenly numb leg, blocked artery, blocked leg artery, acute limb ischaemia, acute limb ischemia, arterial clot',
      ),
    regions: ['whole-body'],
    reason: (msg) => msg('This can be a sign of a blocked artery.'),
    advice: (msg) => msg('Call the emergency number now. No massage until you have been seen.'),
    ownCaution: true,
    sources: ['own-caution'],
  },
  {
    id: 'rf-suicidal',
    category: 'red-flags',
    contraindication: 'emergency',
    urgency: 'now',
    scope: 'core',
    name: (msg) => msg('Thoughts of suicide, or of harming yourself, your baby or others'),
    synonyms: (msg) =>
      msg(
        'suicide, suicidal, suicidle, suicidal thoughts, want to die, wish I was dead, end my life, kill myself, do not want to live, self harm, self-harm, hurt myself, harm myself, cutting myself, harm my baby, hurt my baby, hurt someone, harm others, in crisis, mental health crisis, postpartum psychosis',
      ),
    regions: ['whole-body'],
    reason: (msg) => msg('This can be a sign of a mental health crisis. It deserves help right away.'),
    advice: (msg) => msg('Call a crisis line or the emergency number now. You do not have to go through this alone. The massage can wait.'),
    ownCaution: true,
    sources: ['own-caution'],
  },
  {
    id: 'rf-sight-loss',
    category: 'red-flags',
    contraindication: 'emergency',
    urgency: 'now',
    scope: 'core',
    name: (msg) => msg('Sudden loss of sight, or a very painful red eye'),
    hint: (msg) => msg('Also flashes of light with a curtain over your sight.'),
    synonyms: (msg) =>
      msg(
        'sudden blindness, suddenly blind, sudden loss of vision, lost vision, lost sight, cannot see, sight loss, flashes and floaters, flashing lights in eye, curtain over vision, curtain over my eye, shadow over vision, detached retina, retinal detachment, painful red eye, red painful eye, acute glaucoma, eye artery blocked, retinal artery occlusion',
      ),
    regions: ['whole-body'],
    reason: (msg) => msg('This can be a sign of a detached retina, a blocked eye artery or glaucoma.'),
    advice: (msg) => msg('Call the emergency number now. No massage until you have been seen.'),
    ownCaution: true,
    sources: ['nhs-headache'],
  },
  {
    id: 'rf-drowsy-confused',
    category: 'red-flags',
    contraindication: 'emergency',
    urgency: 'now',
    scope: 'core',
    name: (msg) => msg('New confusion, hard to wake, slow breathing or blue lips'),
    hint: (msg) => msg('Also after medicine, alcohol or drugs.'),
    synonyms: (msg) =>
      msg(
        'confused, confusion, new confusion, suddenly confused, delirium, delirious, very drowsy, hard to wake, cannot wake, will not wake up, unconscious, unresponsive, slow breathing, shallow breathing, blue lips, grey lips, cyanosis, overdose, opioid overdose, drug overdose, took too many tablets, alcohol poisoning, low oxygen',
      ),
    regions: ['whole-body'],
    reason: (msg) => msg('This can be a sign of an overdose, sepsis, a stroke or too little oxygen.'),
    advice: (msg) => msg('Call the emergency number now.'),
    ownCaution: true,
    sources: ['own-caution'],
  },
  {
    id: 'rf-dysreflexia',
    category: 'red-flags',
    contraindication: 'emergency',
    urgency: 'now',
    scope: 'core',
    name: (msg) => msg('Spinal cord injury with a pounding headache, flushing or sweating'),
    hint: (msg) => msg('The injury is at chest level or above. The flushing or sweating is above the injury.'),
    synonyms: (msg) =>
      msg(
        'autonomic dysreflexia, dysreflexia, disreflexia, hyperreflexia, spinal injury and headache, spinal cord injury headache, spinal injury and sweating, spinal injury and flushing, paraplegic headache, tetraplegic headache, quadriplegic headache, SCI headache, blood pressure surge with spinal injury',
      ),
    regions: ['whole-body'],
    reason: (msg) => msg('This can be a sign of a surge in blood pressure (autonomic dysreflexia).'),
    advice: (msg) => msg('Call the emergency number now. Sit up and loosen your clothes. No massage until you have been seen.'),
    ownCaution: true,
    sources: ['own-caution'],
  },
  {
    id: 'rf-steroid-crisis',
    category: 'red-flags',
    contraindication: 'emergency',
    urgency: 'now',
    scope: 'core',
    name: (msg) => msg('Adrenal disease or long-term steroids, with vomiting, fainting or fever'),
    hint: (msg) => msg('Confusion counts too.'),
    synonyms: (msg) =>
      msg(
        'adrenal crisis, addisonian crisis, steroid crisis, Addisons crisis, adrenal insufficiency and vomiting, Addisons and vomiting, steroids and vomiting, steroids and fever, steroids and fainting, steroids and confusion, prednisolone and vomiting, prednisone and vomiting, hydrocortisone and vomiting, missed steroid tablets, steroid emergency card',
      ),
    regions: ['whole-body'],
    reason: (msg) => msg('This can be a sign of an adrenal crisis.'),
    advice: (msg) => msg('Call the emergency number now. No massage until you have been seen.'),
    ownCaution: true,
    sources: ['own-caution'],
  },
  {
    id: 'rf-deep-skin-infection',
    category: 'red-flags',
    contraindication: 'emergency',
    urgency: 'now',
    scope: 'core',
    name: (msg) => msg('Skin pain far worse than it looks, or skin turning purple'),
    hint: (msg) => msg('The skin may also turn black or blister, and you feel very ill.'),
    synonyms: (msg) =>
      msg(
        'necrotising fasciitis, necrotizing fasciitis, nec fasc, flesh eating disease, flesh-eating bug, flesh eating infection, gangrene, gas gangrene, purple skin, black skin patch, skin turning black, skin turning purple, blistering skin and fever, severe skin pain, skin hurts more than it looks',
      ),
    regions: ['whole-body'],
    reason: (msg) => msg('This can be a sign of a deep infection that damages the flesh.'),
    advice: (msg) => msg('Call the emergency number now. No massage until you have been seen.'),
    ownCaution: true,
    sources: ['own-caution'],
  },
];
