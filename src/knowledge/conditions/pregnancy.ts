import type {Condition} from '../model.js';

/** Pregnancy: before, during and after, breastfeeding, loss. */
export const pregnancy: readonly Condition[] = [
  {
    id: 'pregnancy-first-trimester',
    category: 'pregnancy',
    contraindication: 'clearance',
    scope: 'core',
    name: (msg) => msg('Pregnant, first 12 weeks (first trimester)'),
    synonyms: (msg) =>
      msg(
        'early pregnancy, pregnant, pregnancy, pregnent, pregnant under 12 weeks, first trimester, 1st trimester, expecting, expecting a baby, morning sickness',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'bleeding-cramps-pain-or-faint',
            label: (msg) => msg('Bleeding, cramps, belly pain, pain at the tip of the shoulder, or faint'),
            contraindication: 'emergency',
            handsOverTo: ['pregnancy-bleeding-or-waters', 'rf-pregnancy-loss'],
          },
          {
            id: 'breathless-or-chest-pain',
            label: (msg) => msg('Sudden shortness of breath or chest pain'),
            contraindication: 'emergency',
            handsOverTo: ['rf-lung-clot'],
          },
          {
            id: 'cannot-keep-fluids-down',
            label: (msg) => msg('Vomiting, and I cannot keep fluids down'),
            contraindication: 'emergency',
            urgency: 'today',
          },
          {
            id: 'swollen-leg',
            label: (msg) => msg('One leg is swollen, painful or warm'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-leg-clot'],
          },
        ],
      },
      {
        id: 'risk',
        step: 'state',
        question: (msg) => msg('How is your pregnancy so far?'),
        answers: [
          {
            id: 'high-risk',
            label: (msg) => msg('High-risk, or with a complication'),
            contraindication: 'clearance',
            handsOverTo: ['high-risk-pregnancy'],
          },
          {
            id: 'low-risk-not-asked',
            label: (msg) =>
              msg('Low risk, but I have not asked my midwife or doctor yet, or my therapist is not trained in pregnancy massage'),
            contraindication: 'clearance',
          },
          {
            id: 'low-risk-agreed',
            label: (msg) => msg('Low risk, my midwife or doctor has agreed, and my therapist is trained in pregnancy massage'),
            contraindication: 'precaution',
            maxPressure: 3,
          },
        ],
      },
    ],
    regions: ['abdomen', 'lower-legs', 'feet', 'lower-back'],
    maxPressure: 2,
    avoid: ['deep-tissue-massage', 'hot-stone-massage', 'aromatherapy', 'acupressure', 'shiatsu', 'reflexology'],
    reason: (msg) => msg('Most miscarriages happen in these weeks, and there is little research on massage then.'),
    advice: (msg) => msg('No belly work, deep leg work, hot stones, strong oils or pressure on ankle points.'),
    instead: (msg) => msg('Light, slow strokes with a therapist trained in pregnancy massage may be possible.'),
    ask: (msg) => msg('Ask your doctor or midwife: "Is my pregnancy low-risk, and do you agree to a light massage?"'),
    disagreement: (msg) =>
      msg(
        'Some sources avoid massage in the first 12 weeks, others allow it. There is no proof that massage causes miscarriage. We took the careful way: ask first.',
      ),
    ownCaution: true,
    sources: ['preg-webmd', 'nccih-massage-2013', 'preg-headtotoe', '222health'],
  },
  {
    id: 'pregnancy-second-third-trimester',
    category: 'pregnancy',
    contraindication: 'precaution',
    scope: 'core',
    name: (msg) => msg('Pregnant, week 13 on (second or third trimester)'),
    synonyms: (msg) =>
      msg(
        'expecting, expecting a baby, antenatal, pregnant, pregnancy, pregnent, second trimester, third trimester, 2nd trimester, 3rd trimester, prenatal, bump, baby bump',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'bleeding-fluid-pains-or-less-movement',
            label: (msg) => msg('Bleeding, leaking fluid, cramps or regular pains, or the baby is moving less'),
            contraindication: 'emergency',
            handsOverTo: ['rf-pregnancy-loss'],
          },
          {
            id: 'swelling-headache-vision-or-rib-pain',
            label: (msg) => msg('Severe headache, vision problems, pain below the ribs, sudden swelling, or vomiting after week 20'),
            contraindication: 'emergency',
            handsOverTo: ['rf-pre-eclampsia'],
          },
          {
            id: 'seizure',
            label: (msg) => msg('A seizure (fit)'),
            contraindication: 'emergency',
            handsOverTo: ['rf-seizure', 'rf-pre-eclampsia'],
          },
          {
            id: 'breathless-or-chest-pain',
            label: (msg) => msg('Sudden shortness of breath or chest pain'),
            contraindication: 'emergency',
            handsOverTo: ['rf-lung-clot'],
          },
          {
            id: 'swollen-leg',
            label: (msg) => msg('One leg is swollen, painful or warm'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-leg-clot'],
          },
          {
            id: 'cannot-keep-fluids-down',
            label: (msg) => msg('Vomiting, and I cannot keep fluids down'),
            contraindication: 'emergency',
            urgency: 'today',
          },
        ],
      },
      {
        id: 'risk',
        step: 'state',
        question: (msg) => msg('How is your pregnancy so far?'),
        answers: [
          {
            id: 'high-risk',
            label: (msg) => msg('High-risk, or with a complication'),
            contraindication: 'precaution',
            handsOverTo: ['high-risk-pregnancy'],
          },
          {
            id: 'low-risk',
            label: (msg) => msg('Not high-risk, and no complication'),
            contraindication: 'precaution',
          },
        ],
        notSure: {contraindication: 'clearance'},
      },
    ],
    regions: ['abdomen', 'thighs', 'lower-legs', 'feet', 'upper-back', 'lower-back'],
    maxPressure: 3,
    avoid: [
      'deep-tissue-massage',
      'hot-stone-massage',
      'acupressure',
      'shiatsu',
      'reflexology',
      'passive-stretching',
      'passive-resistive-stretching',
      'thai-massage',
    ],
    positions: ['prone', 'supine'],
    reason: (msg) => msg('Clots are more likely, the womb can press on blood vessels, and your joints are looser.'),
    advice: (msg) =>
      msg('You lie on your side with cushions. No deep work on the belly, inner legs or foot points, and no joint stretching.'),
    instead: (msg) => msg('Pregnancy massage on your side, with a therapist trained in it, is often possible.'),
    ask: (msg) => msg('Ask your therapist: "Are you trained in pregnancy massage, and can I lie on my side?"'),
    disagreement: (msg) => msg('Sources differ on when to stop lying flat on the back: from 12 weeks or from 20 weeks. We took 12 weeks.'),
    ownCaution: true,
    sources: ['nccih-massage-2013', 'preg-mummypages', 'preg-headtotoe', 'preg-webmd', 'preg-highrisk'],
  },
  {
    id: 'high-risk-pregnancy',
    category: 'pregnancy',
    contraindication: 'absolute',
    scope: 'core',
    name: (msg) => msg('High-risk pregnancy'),
    hint: (msg) => msg('Your maternity team has told you so, or you expect twins'),
    synonyms: (msg) =>
      msg(
        'twins, triplets, previous preterm birth, premature birth before, preterm labour before, preterm labor before, placenta praevia, placenta previa, low-lying placenta, gestational diabetes, GDM, pregnancy diabetes, gestational hypertension, hypertension in pregnancy, pregnant under 20, pregnant over 35, IVF pregnancy, cervical stitch, pregnancy complication, bed rest in pregnancy',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'bleeding-fluid-pain-or-less-movement',
            label: (msg) => msg('Bleeding, leaking fluid, pain, or the baby is moving less'),
            contraindication: 'emergency',
            handsOverTo: ['rf-pregnancy-loss'],
          },
          {
            id: 'headache-or-vision',
            label: (msg) => msg('Headache, vision problems, pain below the ribs, sudden swelling, or vomiting after week 20'),
            contraindication: 'emergency',
            handsOverTo: ['rf-pre-eclampsia'],
          },
          {
            id: 'seizure',
            label: (msg) => msg('A seizure (fit)'),
            contraindication: 'emergency',
            handsOverTo: ['rf-seizure', 'rf-pre-eclampsia'],
          },
          {
            id: 'breathless-or-chest-pain',
            label: (msg) => msg('Sudden shortness of breath or chest pain'),
            contraindication: 'emergency',
            handsOverTo: ['rf-lung-clot'],
          },
          {
            id: 'swollen-leg',
            label: (msg) => msg('One leg is swollen, painful or warm'),
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
            id: 'bed-rest',
            label: (msg) => msg('I am on bed rest'),
            contraindication: 'absolute',
            regions: ['thighs', 'lower-legs'],
            advice: (msg) => msg('No massage, and none on the legs above all. Your maternity team says what comes next.'),
          },
          {
            id: 'no-release',
            label: (msg) => msg('My maternity team has not agreed to massage in writing'),
            contraindication: 'absolute',
          },
          {
            id: 'written-release',
            label: (msg) => msg('My maternity team has agreed to massage in writing, and I am not on bed rest'),
            contraindication: 'clearance',
            advice: (msg) => msg('Bring the letter. A therapist trained in pregnancy massage does only what your team allows.'),
          },
          {
            id: 'age-only-first-12-weeks',
            label: (msg) =>
              msg('My age (under 20 or over 35) is the only reason, my team calls it low-risk, and I am in the first 12 weeks'),
            contraindication: 'none',
            handsOverTo: ['pregnancy-first-trimester'],
          },
          {
            id: 'age-only-week-13-on',
            label: (msg) => msg('My age (under 20 or over 35) is the only reason, my team calls it low-risk, and I am in week 13 or later'),
            contraindication: 'none',
            handsOverTo: ['pregnancy-second-third-trimester'],
          },
        ],
      },
    ],
    regions: ['whole-body'],
    maxPressure: 2,
    avoid: ['deep-tissue-massage', 'cupping', 'hot-stone-massage'],
    reason: (msg) => msg('Bleeding, a blood clot or early labour is more likely.'),
    advice: (msg) => msg('A therapist trained in pregnancy massage does only what your maternity team allows.'),
    until: (msg) => msg('Your maternity team has to agree in writing first.'),
    ask: (msg) => msg('Ask your doctor: "Do you agree to a light pregnancy massage, and can you put it in writing?"'),
    disagreement: (msg) =>
      msg(
        'One source allows massage with a low placenta or twins, another waits. We took the careful way: no massage until your team agrees in writing. Age alone is named by one source only.',
      ),
    ownCaution: true,
    sources: ['mayo-copy-2', 'preg-highrisk', 'preg-mtj', 'preg-headtotoe'],
  },
  {
    id: 'pre-eclampsia',
    category: 'pregnancy',
    contraindication: 'absolute',
    scope: 'extended',
    name: (msg) => msg('High blood pressure illness of pregnancy (pre-eclampsia)'),
    hint: (msg) => msg('In pregnancy, or up to 4 weeks after birth'),
    synonyms: (msg) =>
      msg(
        'pre-eclampsia, preeclampsia, pre eclampsia, preclampsia, toxaemia, toxemia, pregnancy high blood pressure, pregnancy-induced hypertension, gestational hypertension, eclampsia, HELLP, PET',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'headache-vision-rib-pain-swelling-or-vomiting',
            label: (msg) => msg('Severe headache, vision problems, pain below the ribs, sudden swelling or vomiting'),
            contraindication: 'emergency',
            handsOverTo: ['rf-pre-eclampsia'],
          },
          {
            id: 'seizure',
            label: (msg) => msg('A seizure (fit)'),
            contraindication: 'emergency',
            handsOverTo: ['rf-seizure', 'rf-pre-eclampsia'],
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
            label: (msg) => msg('I have it now'),
            contraindication: 'absolute',
          },
          {
            id: 'before-not-settled',
            label: (msg) =>
              msg('I had it, and I am pregnant again, or it is 6 weeks or less since the birth, or my blood pressure is not normal'),
            contraindication: 'absolute',
          },
          {
            id: 'earlier-pregnancy',
            label: (msg) =>
              msg(
                'I had it in an earlier pregnancy. I am not pregnant now, it is more than 6 weeks since the birth, and my blood pressure is normal',
              ),
            contraindication: 'precaution',
            maxPressure: 3,
            advice: (msg) => msg('Tell your therapist about it. We work gently and check with you often.'),
          },
        ],
      },
    ],
    regions: ['whole-body'],
    reason: (msg) => msg('It can lead to seizures, a stroke or damage to organs.'),
    advice: (msg) => msg('No massage while you have it. Your maternity team looks after you first.'),
    until: (msg) => msg('It has to be over first: more than 6 weeks since the birth, not pregnant, and normal blood pressure.'),
    ask: (msg) => msg('Ask your doctor: "Is my blood pressure back to normal, and when can I have a massage?"'),
    ownCaution: true,
    sources: ['cmtbc-2010', 'nhs-preeclampsia', 'us-lombardi'],
  },
  {
    id: 'pregnancy-bleeding-or-waters',
    category: 'pregnancy',
    contraindication: 'emergency',
    scope: 'extended',
    name: (msg) => msg('Bleeding, cramps or leaking fluid in pregnancy'),
    hint: (msg) => msg('Also regular pains, or the baby is moving less'),
    synonyms: (msg) =>
      msg(
        'miscarriage signs, waters broken, water broke, contractions, baby moving less, reduced movements, ectopic pregnancy, spotting in pregnancy, bleeding in pregnancy, labour pains, labor pains, in labour',
      ),
    regions: ['whole-body'],
    reason: (msg) => msg('It may be a miscarriage, a problem with the placenta, or labour.'),
    advice: (msg) => msg('Call your maternity unit now. With heavy bleeding, severe pain or faintness, call the emergency number.'),
    sources: ['preg-mtj', 'preg-headtotoe'],
    facts: ['S0-36'],
  },
  {
    id: 'postpartum',
    category: 'pregnancy',
    contraindication: 'clearance',
    scope: 'core',
    name: (msg) => msg('Had a baby recently (postpartum)'),
    synonyms: (msg) =>
      msg(
        'postnatal, post natal, after birth, after childbirth, caesarean, cesarean, C-section, postpartum, post-partum, just had a baby, new mum, new mom, newborn, postnatal depression, postpartum depression, baby blues',
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
          {
            id: 'headache-or-vision',
            label: (msg) => msg('Severe headache, vision problems, pain below the ribs, sudden swelling or vomiting'),
            contraindication: 'emergency',
            handsOverTo: ['rf-pre-eclampsia'],
          },
          {
            id: 'seizure',
            label: (msg) => msg('A seizure (fit)'),
            contraindication: 'emergency',
            handsOverTo: ['rf-seizure', 'rf-pre-eclampsia'],
          },
          {
            id: 'heavy-bleeding',
            label: (msg) => msg('Heavy bleeding'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heavy-bleeding'],
          },
          {
            id: 'thoughts-of-harm',
            label: (msg) => msg('Thoughts of harming myself or the baby'),
            contraindication: 'emergency',
            advice: (msg) =>
              msg('Please reach out now. Call a crisis line or your local emergency number. You do not have to be alone with this.'),
            handsOverTo: ['rf-suicidal'],
          },
          {
            id: 'fever-and-confusion',
            label: (msg) => msg('Fever with confusion, fast breathing or blotchy skin'),
            contraindication: 'emergency',
            handsOverTo: ['rf-meningitis-sepsis'],
          },
          {
            id: 'leg-swelling',
            label: (msg) => msg('Swelling in a leg'),
            contraindication: 'emergency',
            urgency: 'today',
            handsOverTo: ['rf-leg-clot'],
          },
          {
            id: 'fever-or-hot-breast',
            label: (msg) => msg('Fever, or a hot red breast'),
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
            id: 'not-asked-or-unwell',
            label: (msg) => msg('I have not asked my midwife or doctor yet, or I do not feel well'),
            contraindication: 'clearance',
          },
          {
            id: 'agreed',
            label: (msg) => msg('My midwife or doctor has agreed, and I feel well'),
            contraindication: 'precaution',
            maxPressure: 3,
          },
          {
            id: 'months-ago',
            label: (msg) => msg('It was months ago, I have had my maternity check, and I feel well'),
            contraindication: 'none',
          },
        ],
      },
      {
        id: 'caesarean',
        step: 'state',
        question: (msg) => msg('Was it a caesarean (C-section)?'),
        answers: [
          {id: 'yes', label: (msg) => msg('Yes'), contraindication: 'none', handsOverTo: ['recent-surgery']},
          {id: 'no', label: (msg) => msg('No'), contraindication: 'none'},
        ],
      },
    ],
    regions: ['thighs', 'lower-legs', 'abdomen', 'chest'],
    maxPressure: 2,
    avoid: ['deep-tissue-massage'],
    reason: (msg) => msg('Clots and bleeding are more likely for a while, and pre-eclampsia can begin after the birth.'),
    advice: (msg) => msg('No deep leg work, no belly work until your maternity team agrees, and no heat on the chest while you feed.'),
    instead: (msg) => msg('Gentle strokes in a comfortable position are often possible once your team agrees.'),
    ask: (msg) => msg('Ask your doctor or midwife: "When can I have a massage, and when can my belly be included?"'),
    ownCaution: true,
    sources: ['nhs-preeclampsia', 'stone-spavelous', 'fht'],
  },
  {
    id: 'breastfeeding',
    category: 'pregnancy',
    contraindication: 'precaution',
    scope: 'extended',
    name: (msg) => msg('Breastfeeding'),
    hint: (msg) => msg('Also expressing milk'),
    synonyms: (msg) =>
      msg(
        'nursing, lactating, lactation, breast feeding, expressing milk, pumping milk, chestfeeding, mastitis, blocked duct, blocked milk duct',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'fever-or-hot-breast',
            label: (msg) => msg('Fever, or a hot red breast'),
            contraindication: 'emergency',
            urgency: 'today',
          },
        ],
      },
      {
        id: 'stage',
        step: 'state',
        question: (msg) => msg('How is it now?'),
        answers: [
          {
            id: 'sore-lump',
            label: (msg) => msg('I have a sore lump in the breast'),
            contraindication: 'local',
            regions: ['chest', 'affected-area'],
            advice: (msg) => msg('We keep away from the breast. Lie on your side or with cushions, so that nothing presses on it.'),
          },
          {id: 'well', label: (msg) => msg('I feel well, and I have no sore lump'), contraindication: 'precaution'},
        ],
      },
    ],
    regions: ['chest'],
    maxPressure: 3,
    avoid: ['aromatherapy'],
    reason: (msg) => msg('Full breasts hurt under pressure, and oil on your skin can reach the baby.'),
    advice: (msg) => msg('Feed or express milk first. You lie on your side or with cushions, with no strong oils or heat on the chest.'),
    ask: (msg) => msg('Ask your therapist: "Can I lie on my side, and can you use a plain oil away from my chest?"'),
    ownCaution: true,
    sources: ['stone-spavelous', 'fht'],
  },
  {
    id: 'trying-to-conceive-ivf',
    category: 'pregnancy',
    contraindication: 'precaution',
    scope: 'extended',
    name: (msg) => msg('Trying for a baby or fertility treatment (IVF)'),
    synonyms: (msg) =>
      msg(
        'TTC, trying to conceive, IVF, IUI, ICSI, egg collection, embryo transfer, fertility drugs, fertility injections, may be pregnant, might be pregnant, late period, missed period, infertility, clomiphene, clomifene, Clomid',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'breathless',
            label: (msg) => msg('Short of breath'),
            contraindication: 'emergency',
            handsOverTo: ['rf-lung-clot'],
          },
          {
            id: 'bleeding-shoulder-pain-or-faint',
            label: (msg) => msg('Bleeding with pain, pain at the tip of the shoulder, or faint'),
            contraindication: 'emergency',
            handsOverTo: ['rf-pregnancy-loss'],
          },
          {
            id: 'severe-belly-pain',
            label: (msg) => msg('Severe belly pain'),
            contraindication: 'emergency',
            handsOverTo: ['rf-abdomen'],
          },
          {
            id: 'swelling',
            label: (msg) => msg('Swelling of the belly or elsewhere'),
            contraindication: 'emergency',
          },
        ],
      },
      {
        id: 'treatment',
        step: 'state',
        question: (msg) => msg('Where are you with it?'),
        answers: [
          {
            id: 'in-treatment',
            label: (msg) => msg('Fertility injections, egg collection or transfer in this cycle'),
            contraindication: 'clearance',
            maxPressure: 2,
            avoid: ['deep-tissue-massage'],
            advice: (msg) => msg('No belly or deep work and no added heat. Some clinics advise no massage after a transfer, so ask yours.'),
          },
          {
            id: 'trying-only',
            label: (msg) => msg('Trying only, with no treatment in this cycle'),
            contraindication: 'precaution',
          },
        ],
      },
      {
        id: 'pregnant',
        step: 'state',
        question: (msg) => msg('Could you be pregnant now?'),
        answers: [
          {
            id: 'maybe',
            label: (msg) => msg('Yes or perhaps: I may be pregnant'),
            contraindication: 'none',
            handsOverTo: ['pregnancy-first-trimester'],
          },
          {id: 'no', label: (msg) => msg('No'), contraindication: 'none'},
        ],
        notSure: {contraindication: 'clearance'},
      },
    ],
    regions: ['abdomen'],
    maxPressure: 3,
    avoid: ['hot-stone-massage', 'heat-cold-packs', 'aromatherapy'],
    reason: (msg) => msg('Swollen ovaries can twist, and an early pregnancy is possible.'),
    advice: (msg) => msg('In treatment or the second half of your cycle: no deep belly work, strong heat or strong oils.'),
    instead: (msg) => msg('Slow, relaxing strokes away from the belly are often possible.'),
    ask: (msg) => msg('Ask your doctor: "Is a light massage away from the belly fine in this part of my treatment?"'),
    ownCaution: true,
    sources: ['pulling-ivf', 'ivf4me-massage'],
  },
  {
    id: 'pregnancy-loss-recent',
    category: 'pregnancy',
    contraindication: 'clearance',
    scope: 'extended',
    name: (msg) => msg('Recent miscarriage or pregnancy loss'),
    hint: (msg) => msg('Also after a stillbirth or an abortion'),
    synonyms: (msg) =>
      msg(
        'miscarriage, miscarrage, pregnancy loss, stillbirth, abortion, termination, D and C, D&C, ectopic in the past, lost a baby, baby loss',
      ),
    followUps: [
      {
        id: 'signs',
        step: 'danger',
        question: (msg) => msg('Do you have any of these now?'),
        answers: [
          {
            id: 'heavy-bleeding',
            label: (msg) => msg('Heavy bleeding'),
            contraindication: 'emergency',
            handsOverTo: ['rf-heavy-bleeding'],
          },
          {
            id: 'severe-pain-faint-or-fever',
            label: (msg) => msg('Severe pain, faint or fever'),
            contraindication: 'emergency',
          },
          {
            id: 'breathless-or-chest-pain',
            label: (msg) => msg('Short of breath or chest pain'),
            contraindication: 'emergency',
            handsOverTo: ['rf-lung-clot'],
          },
          {
            id: 'headache-or-vision',
            label: (msg) => msg('Severe headache or a change in vision'),
            contraindication: 'emergency',
            handsOverTo: ['rf-pre-eclampsia'],
          },
          {
            id: 'thoughts-of-harm',
            label: (msg) => msg('Thoughts of suicide, or of harming myself or someone else'),
            contraindication: 'emergency',
            handsOverTo: ['rf-suicidal'],
            advice: (msg) =>
              msg('Please reach out now. Call a crisis line or your local emergency number. You do not have to be alone with this.'),
          },
          {
            id: 'leg-swelling',
            label: (msg) => msg('Swelling in a leg'),
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
            id: 'still-bleeding',
            label: (msg) => msg('I am still bleeding'),
            contraindication: 'clearance',
          },
          {
            id: 'not-asked',
            label: (msg) => msg('The bleeding has stopped, and I have not asked my doctor or midwife yet'),
            contraindication: 'clearance',
          },
          {
            id: 'agreed',
            label: (msg) => msg('The bleeding has stopped, and my doctor or midwife has agreed'),
            contraindication: 'precaution',
          },
          {
            id: 'months-ago',
            label: (msg) => msg('It was months ago, and I feel well'),
            contraindication: 'none',
          },
        ],
      },
    ],
    regions: ['abdomen', 'thighs', 'lower-legs'],
    maxPressure: 2,
    avoid: ['deep-tissue-massage'],
    reason: (msg) => msg('Bleeding, clots and infection are more likely for a while, and grief takes its own time.'),
    advice: (msg) => msg('No belly or deep leg work. The session is gentle and private, and you can stop at any time.'),
    instead: (msg) => msg('Gentle, kind touch is often possible once your doctor or midwife agrees.'),
    ask: (msg) => msg('Ask your doctor: "Has everything settled enough for a gentle massage?"'),
    disagreement: (msg) =>
      msg(
        'One source avoids only deep belly work until the bleeding has stopped and there is no infection. We took the more careful way: ask first.',
      ),
    ownCaution: true,
    sources: ['werner-1998'],
  },
];
