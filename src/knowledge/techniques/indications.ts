import type {Indication} from '../model.js';

/** Why people come, with what is known. */
export const indications: readonly Indication[] = [
  {
    id: 'stress-and-tension',
    goal: 'relaxation',
    name: (msg) => msg('Stress and feeling tense'),
    text: (msg) =>
      msg(
        'After one session you may feel less anxious and calmer for a while. Many people find that their muscles relax and that it is easier to let go of worried thoughts.',
      ),
    evidence: 'moderate',
    sources: ['moyer-2004', 'seed-000-revive', 'seed-002', 'seed-003-findatherapy'],
    facts: ['S0-45', 'S2-18', 'S3-02', 'S3-03', 'S3-35', 'S3-36', 'S3-37', 'S3-41', 'S3-46'],
  },
  {
    id: 'anxiety-and-low-mood',
    goal: 'relaxation',
    name: (msg) => msg('Anxiety and low mood over time'),
    text: (msg) =>
      msg(
        'Over several sessions, anxiety and low mood may ease. One look at many studies found an effect about as large as that of talking therapy, and a review from 2018 some benefit. Massage is an addition to your treatment plan. A doctor can look into the problem and help with other options, such as medicine and therapy. Thoughts of suicide need help now.',
      ),
    evidence: 'moderate',
    sources: ['moyer-2004', 'seed-002', 'seed-003-findatherapy', 'own-caution'],
    facts: ['S2-58', 'S3-02', 'S3-28', 'S3-29', 'S3-47', 'S3-51', 'S3-52', 'S3-58', 'S3-60', 'S3-62'],
  },
  {
    id: 'generalised-anxiety',
    goal: 'relaxation',
    name: (msg) => msg('Constant worry (generalised anxiety)'),
    text: (msg) =>
      msg(
        'In one study people had fewer symptoms after massage. Other ways to relax helped about as much, so it may be the relaxing itself that helps.',
      ),
    evidence: 'limited',
    sources: ['seed-003-findatherapy'],
    facts: ['S3-49', 'S3-50'],
  },
  {
    id: 'panic-disorder',
    goal: 'relaxation',
    name: (msg) => msg('Panic attacks'),
    text: (msg) =>
      msg(
        'In panic the body reacts with far more fear than there is danger. Massage may help you relax, but there is little evidence. Talk with your doctor before you try it. Chest pain, a racing heart, heavy sweating or being short of breath need help first: nobody should put them down to nerves.',
      ),
    evidence: 'limited',
    sources: ['seed-003-findatherapy'],
    facts: ['S3-04', 'S3-34', 'S3-42', 'S3-43', 'S3-59'],
  },
  {
    id: 'heart-rate-and-blood-pressure',
    goal: 'relaxation',
    name: (msg) => msg('Calmer heartbeat'),
    text: (msg) =>
      msg(
        'Heart rate and blood pressure may be a little lower for a short time after a session. This does not take the place of treatment for high blood pressure.',
      ),
    evidence: 'moderate',
    sources: ['moyer-2004', 'seed-003-findatherapy'],
    facts: ['S3-44', 'S3-45'],
  },
  {
    id: 'sleep',
    goal: 'relaxation',
    name: (msg) => msg('Poor sleep'),
    text: (msg) =>
      msg(
        'Some people report that they sleep better. Trials in people with fibromyalgia found no change in sleep. No review on poor sleep was found.',
      ),
    evidence: 'limited',
    sources: ['li-2014', 'seed-001-radiant', 'seed-002', 'seed-003-findatherapy'],
    facts: ['S1-13', 'S2-21', 'S2-58', 'S3-33'],
  },
  {
    id: 'wellbeing',
    goal: 'relaxation',
    name: (msg) => msg('Feeling well in general'),
    text: (msg) =>
      msg(
        'Being touched with care and relaxing are basic needs, and many people like to make room for them. Patients often report better mood and more energy. In one study of 100 people, 23 noticed good effects they had not expected.',
      ),
    evidence: 'limited',
    sources: ['cambron-2007', 'seed-000-revive', 'seed-002', 'seed-004-msd'],
    facts: ['S0-47', 'S0-59', 'S2-34', 'S4-07'],
  },
  {
    id: 'low-back-pain',
    goal: 'pain',
    name: (msg) => msg('Low back pain'),
    text: (msg) =>
      msg(
        'Back muscles carry much of your weight. Strained, they ache and make it hard to move. Massage may ease new and long-lasting low back pain for a short time. The studies are of low quality, and little of the gain lasts. Many people add it to physiotherapy and exercise. Numbness between the legs or changed bladder or bowel control needs help now.',
      ),
    evidence: 'limited',
    sources: ['furlan-2015', 'kumar-2013', 'nccih-massage', 'ouh-ces', 'seed-000-revive', 'seed-001-radiant', 'seed-002'],
    facts: ['S0-17', 'S1-01', 'S1-02', 'S1-05', 'S1-07', 'S1-08', 'S2-14', 'S2-24', 'S2-52'],
  },
  {
    id: 'neck-pain',
    goal: 'pain',
    name: (msg) => msg('Neck pain'),
    text: (msg) =>
      msg(
        'In one trial massage helped with long-lasting neck pain when there was enough of it: 60 minutes, 2 or 3 times a week for 4 weeks. Visits of 30 minutes did no better than waiting. New, severe pain on one side with dizziness or double sight needs help now.',
      ),
    evidence: 'limited',
    sources: ['sherman-2014', 'myers-2021', 'ifompt-2023', 'seed-002'],
    facts: ['S2-14', 'S2-52'],
  },
  {
    id: 'muscle-tension',
    goal: 'pain',
    name: (msg) => msg('Aches, pains and muscle tension'),
    text: (msg) => msg('May ease muscle pain and tension, mostly for a short time. People use it alone or together with other pain care.'),
    evidence: 'limited',
    sources: ['nccih-massage', 'furlan-2015', 'seed-000-revive', 'seed-001-radiant', 'seed-002', 'seed-003-findatherapy'],
    facts: ['S0-15', 'S0-40', 'S1-09', 'S1-18', 'S2-94', 'S3-27', 'S3-38'],
  },
  {
    id: 'chronic-pain',
    goal: 'pain',
    name: (msg) => msg('Long-lasting pain in muscles and joints'),
    text: (msg) =>
      msg(
        'Pain and stiffness may ease a little. The effect may build up over several sessions, and it is mostly short-lived. Massage works beside your other care.',
      ),
    evidence: 'limited',
    sources: ['moyer-2004', 'nccih-massage', 'seed-000-revive', 'seed-001-radiant', 'seed-002'],
    facts: ['S0-87', 'S1-20', 'S2-52', 'S2-57'],
  },
  {
    id: 'trigger-points',
    goal: 'tight-spots',
    name: (msg) => msg('Knots in muscle (trigger points)'),
    text: (msg) =>
      msg(
        'Pressing on a knot may help it bear more pressure before it hurts. It is not clear that people feel less pain overall. Neck pain may ease for a short time.',
      ),
    evidence: 'limited',
    sources: ['lu-2022', 'xu-2023', 'seed-000-revive', 'seed-001-radiant', 'seed-003-findatherapy'],
    facts: ['S0-21', 'S1-22', 'S3-12'],
  },
  {
    id: 'stiffness-and-posture',
    goal: 'tight-spots',
    name: (msg) => msg('Tight or stiff from sitting or repeated work'),
    text: (msg) =>
      msg(
        'Many people come with tight shoulders or hips, or stiff from sitting, from their posture or from doing the same movement again and again. Some say they move more easily afterwards. The sources used here hold no studies on it.',
      ),
    evidence: 'traditional',
    sources: ['seed-000-revive', 'seed-001-radiant', 'seed-002'],
    facts: ['S0-16', 'S1-12', 'S2-32', 'S2-61'],
  },
  {
    id: 'headache',
    goal: 'tight-spots',
    name: (msg) => msg('Headache'),
    text: (msg) =>
      msg(
        'A reference book for doctors lists headache among the things massage may help. Clinics use it for tension headache, around the shoulders, head and neck. No trials were found here, so how much it helps is not clear. A sudden, very bad headache needs a doctor first.',
      ),
    evidence: 'limited',
    sources: ['msd-pro', 'nhs-headache', 'seed-000-revive', 'seed-002', 'seed-003-findatherapy'],
    facts: ['S0-43', 'S2-25', 'S2-57', 'S3-32'],
  },
  {
    id: 'knee-osteoarthritis',
    goal: 'pain',
    name: (msg) => msg('Worn joints (osteoarthritis), above all the knee'),
    text: (msg) =>
      msg(
        'In a trial on knees massage gave some help. 60 minutes once a week was the best balance. People come with other kinds of arthritis too; the sources used here hold no studies on those.',
      ),
    evidence: 'limited',
    sources: ['perlman-2012', 'seed-000-revive', 'seed-002'],
    facts: ['S0-22', 'S2-15', 'S2-57'],
  },
  {
    id: 'fibromyalgia',
    goal: 'pain',
    name: (msg) => msg('Fibromyalgia'),
    text: (msg) =>
      msg(
        'Pain, anxiety and low mood may ease after 5 weeks or more of sessions. Sleep did not get better. The style matters: a few trials back myofascial release, while Swedish massage alone showed no clear benefit.',
      ),
    evidence: 'moderate',
    sources: ['li-2014', 'yuan-2015', 'seed-002', 'seed-003-findatherapy'],
    facts: ['S2-15', 'S2-57', 'S3-31'],
  },
  {
    id: 'nerve-pain',
    goal: 'pain',
    name: (msg) => msg('Nerve pain'),
    text: (msg) =>
      msg(
        'Some people with nerve pain ask for massage. The sources used here hold no studies on it. Tell your therapist where you feel less: too much pressure there can hurt you without you noticing.',
      ),
    evidence: 'traditional',
    sources: ['seed-002'],
    facts: ['S2-57', 'S2-90'],
  },
  {
    id: 'kneecap-pain',
    goal: 'pain',
    name: (msg) => msg('Pain around the kneecap'),
    text: (msg) => msg('A clinic names it among the reasons why people come. The sources used here hold no studies on it.'),
    evidence: 'traditional',
    sources: ['seed-000-revive'],
    facts: ['S0-08', 'S0-18'],
  },
  {
    id: 'frozen-shoulder',
    goal: 'pain',
    name: (msg) => msg('Frozen shoulder'),
    text: (msg) =>
      msg(
        'A clinic names it among the reasons why people come. The sources used here hold no studies on it. In the very painful stage the shoulder itself is left alone.',
      ),
    evidence: 'traditional',
    sources: ['seed-000-revive', 'nhsborders-shoulder', 'yogaposes8-shoulder'],
    facts: ['S0-19'],
  },
  {
    id: 'exercise-soreness',
    goal: 'sport',
    name: (msg) => msg('Soreness after exercise'),
    text: (msg) => msg('May ease sore muscles a little, above all 1 to 3 days after hard exercise.'),
    evidence: 'moderate',
    sources: ['guo-2017', 'davis-2020', 'seed-000-revive', 'seed-002'],
    facts: ['S0-20', 'S2-26'],
  },
  {
    id: 'flexibility',
    goal: 'sport',
    name: (msg) => msg('Flexibility'),
    text: (msg) => msg('May make you a little more flexible.'),
    evidence: 'moderate',
    sources: ['davis-2020', 'seed-000-revive', 'seed-002', 'seed-003-findatherapy'],
    facts: ['S0-41', 'S2-31', 'S3-40'],
  },
  {
    id: 'sport-performance',
    goal: 'sport',
    name: (msg) => msg('Strength, speed and stamina'),
    text: (msg) =>
      msg(
        'A look at many studies found no gain in strength, speed or stamina. No good evidence was found that massage keeps injuries away.',
      ),
    evidence: 'none',
    sources: ['davis-2020', 'seed-000-revive', 'seed-002'],
    facts: ['S0-46', 'S2-53', 'S2-55'],
  },
  {
    id: 'injury-rehabilitation',
    goal: 'sport',
    name: (msg) => msg('Getting over an injury'),
    text: (msg) =>
      msg(
        'Once the fresh stage is over, massage can be one part of a rehabilitation plan, also after a sports injury or a strain. The sources used here hold no studies that show a faster recovery. A fresh injury is not massaged.',
      ),
    evidence: 'traditional',
    sources: ['seed-000-revive', 'seed-002', 'werner-1998'],
    facts: ['S0-07', 'S0-14', 'S0-87', 'S2-12', 'S2-54'],
  },
  {
    id: 'after-an-operation',
    goal: 'scar',
    name: (msg) => msg('After an operation'),
    text: (msg) =>
      msg(
        'Massage can be one part of rehabilitation, for example after a joint replacement. It starts only when the wound is closed and your surgeon agrees. Scar massage may soften a healed scar and help it move: health services advise it, no trials were found.',
      ),
    evidence: 'traditional',
    sources: ['leeds-scar', 'cuh-scar', 'msu-cancerpain', 'salvo-surgery', 'seed-002'],
    facts: ['S2-13', 'S2-56'],
  },
  {
    id: 'swelling',
    goal: 'swelling',
    name: (msg) => msg('Swelling'),
    text: (msg) =>
      msg(
        'Some people hope that massage takes swelling down. The cause has to be known first: with some causes massage is not for you right now. Have swelling checked by a doctor before you book. One leg or arm swollen, painful, warm or red: be seen today.',
      ),
    evidence: 'traditional',
    sources: ['werner-1998', 'glos-dvt', 'seed-002'],
    facts: ['S2-30'],
  },
  {
    id: 'lymphoedema',
    goal: 'swelling',
    name: (msg) => msg('Lymphoedema'),
    text: (msg) =>
      msg(
        'Lymphatic drainage may be one part of your care. Your lymphoedema team plans it, and the therapist needs special training. Pooled studies after breast cancer found that it adds little. They also did not find that it keeps lymphoedema from starting.',
      ),
    evidence: 'none',
    sources: ['huang-2013', 'liang-2020', 'seed-002'],
    facts: ['S2-08', 'S2-60'],
  },
  {
    id: 'cancer-symptoms',
    goal: 'cancer-care',
    name: (msg) => msg('Symptoms of cancer and its treatment'),
    text: (msg) =>
      msg(
        'Pain, anxiety and tiredness may ease, a little and for a short time. One study also called it gentle and good value. It is done in step with your cancer team.',
      ),
    evidence: 'limited',
    sources: ['msd-pro', 'camcancer-aroma', 'seed-003-findatherapy'],
    facts: ['S3-48'],
  },
  {
    id: 'pregnancy',
    goal: 'pregnancy',
    name: (msg) => msg('Back pain and stress in pregnancy'),
    text: (msg) => msg('There is little research to go by. Ask your midwife or doctor first.'),
    evidence: 'limited',
    sources: ['nccih-massage-2013'],
  },
  {
    id: 'digestive-symptoms',
    name: (msg) => msg('Stomach and bowel complaints'),
    text: (msg) => msg('An article says that massage may help people cope with them. The sources used here hold no studies on it.'),
    evidence: 'traditional',
    sources: ['seed-003-findatherapy'],
    facts: ['S3-30'],
  },
  {
    id: 'any-age',
    name: (msg) => msg('At any age'),
    text: (msg) =>
      msg(
        'Massage is offered to people of all ages, active or not, also to older people who feel stiff. It is adapted to you. Some ages and conditions need extra care, so tell your therapist about your health.',
      ),
    evidence: 'traditional',
    sources: ['seed-000-revive', 'seed-002'],
    facts: ['S0-88', 'S2-59', 'S2-62'],
  },
  {
    id: 'other-conditions',
    name: (msg) => msg('Other conditions'),
    text: (msg) =>
      msg(
        "A reference book for doctors names more: pain after an operation or with burns, in childbirth, in the pelvis, with dementia and at the end of life, and also HIV, Parkinson's disease and babies born early. The details were not checked for this page. Ask your care team first.",
      ),
    evidence: 'limited',
    sources: ['msd-pro', 'seed-004-msd'],
    facts: ['S4-09'],
  },
];
