import {notInsteadOfCare} from './medicine-care.js';
import type {Statement} from './model.js';

/** What massage is, what is known overall, and what this information is not. */
export const statements: readonly Statement[] = [
  {
    id: 'hands-on-work',
    kind: 'about',
    text: (msg) =>
      msg(
        'Massage therapy is hands-on work on muscles and the soft tissue around them, done by trained people. It has 3 aims: less pain, less muscle tension and less stress.',
      ),
    sources: ['seed-000-revive', 'seed-002', 'seed-004-msd'],
    facts: ['S0-01', 'S0-02', 'S2-01', 'S2-02', 'S4-01'],
  },
  {
    id: 'many-kinds',
    kind: 'about',
    text: (msg) =>
      msg(
        'Massage is a name for many methods, from light touch to deep pressure and from gentle whole-body strokes to exact work on one spot. They differ in pressure and in the muscles they work on.',
      ),
    sources: ['seed-000-revive', 'seed-002', 'seed-003-findatherapy', 'seed-004-msd'],
    facts: ['S0-03', 'S2-93', 'S3-07', 'S4-03'],
  },
  {
    id: 'how-it-is-done',
    kind: 'about',
    text: (msg) =>
      msg('Therapists knead, rub, press, stretch or pat the muscles. They use their hands and forearms, and sometimes their elbows.'),
    sources: ['seed-002', 'seed-003-findatherapy'],
    facts: ['S2-05', 'S3-20', 'S3-25'],
  },
  {
    id: 'where-on-the-body',
    kind: 'about',
    text: (msg) => msg('Most parts of the body can be massaged, such as the back, neck, shoulders, arms and legs.'),
    sources: ['seed-000-revive'],
    facts: ['S0-06'],
  },
  {
    id: 'pressure',
    kind: 'about',
    text: (msg) =>
      msg(
        'Pressure goes from 1, very light, to 5, deep. It should never leave bruises or cause sharp pain. You can ask for less at any time.',
      ),
    sources: ['walton-scale', 'ccf-massage'],
  },
  {
    id: 'therapeutic-or-spa',
    kind: 'about',
    text: (msg) =>
      msg(
        'A spa massage is there to relax you. Therapeutic massage starts from a certain problem, such as long-lasting pain or trouble moving, and works on that.',
      ),
    sources: ['seed-002'],
    facts: ['S2-11'],
  },
  {
    id: 'beside-other-care',
    kind: 'about',
    text: (msg) =>
      msg(
        'Massage counts as complementary care, like acupuncture, yoga and aromatherapy. More and more people use it together with usual medical care. They come for muscle pain, an injury or stiffness. It can be used by itself. It can also be used beside physiotherapy, pain care or care for your mind.',
      ),
    sources: ['seed-000-revive', 'seed-002', 'seed-003-findatherapy', 'seed-004-msd'],
    facts: ['S0-13', 'S2-94', 'S3-01', 'S3-05', 'S3-06', 'S3-62', 'S4-02'],
  },
  {
    id: 'differs-from-person-to-person',
    kind: 'about',
    text: (msg) =>
      msg(
        'It does not work the same for everyone. It depends on you, your condition, how bad it is, how deep the pressure goes, and the method chosen.',
      ),
    sources: ['seed-000-revive'],
    facts: ['S0-05', 'S0-54'],
  },
  {
    id: 'overall',
    kind: 'evidence',
    text: (msg) =>
      msg(
        'Massage may ease pain and tension, help you feel calmer and make you a little more flexible. Most is known about muscles and joints, and about stress. The backing is limited to moderate. Nothing listed here is backed by strong evidence. Massage is best seen as an addition to other care.',
      ),
    sources: [
      'nccih-massage',
      'furlan-2015',
      'moyer-2004',
      'davis-2020',
      'seed-000-revive',
      'seed-002',
      'seed-003-findatherapy',
      'seed-004-msd',
    ],
    facts: ['S0-13', 'S2-35', 'S2-51', 'S2-92', 'S3-45', 'S4-06', 'S4-08'],
  },
  {
    id: 'mostly-short-term',
    kind: 'evidence',
    text: (msg) => msg('Most effects last a short time. You may need to keep having massage for a benefit to go on.'),
    sources: ['nccih-massage-2013', 'seed-002'],
    facts: ['S2-17'],
  },
  {
    id: 'how-it-works-is-not-known',
    kind: 'evidence',
    text: (msg) =>
      msg(
        'How massage works is not clear. You may read about nerve signals, body chemicals, less inflammation or a stress hormone; the articles give no proof. For the stress hormone cortisol, many studies taken together found next to no change.',
      ),
    sources: ['moyer-2011', 'seed-000-revive', 'seed-001-radiant', 'seed-002'],
    facts: ['S0-58', 'S1-14', 'S2-07', 'S2-09', 'S2-10', 'S2-19', 'S2-20', 'S2-22', 'S2-23'],
  },
  {
    id: 'blood-flow',
    kind: 'evidence',
    text: (msg) =>
      msg(
        'Many people say that massage gets the blood flowing. Studies disagree: one found no change in blood flow in arms and legs, another a change at the spot itself.',
      ),
    sources: ['werner-dvt', 'seed-000-revive', 'seed-001-radiant', 'seed-002', 'seed-003-findatherapy'],
    facts: ['S0-44', 'S1-11', 'S2-06', 'S2-27', 'S3-39'],
  },
  {
    id: 'risks',
    kind: 'evidence',
    text: (msg) =>
      msg(
        'With a trained therapist who asks about your health first, massage has few risks for most people. Serious harm is rare, but it has happened. That is why there are times when massage has to wait.',
      ),
    sources: ['nccih-massage-2013', 'yin-2014', 'cambron-2007', 'seed-000-revive', 'seed-003-findatherapy'],
    facts: ['S0-60', 'S3-58'],
  },
  {
    id: 'basis-of-the-cautions',
    kind: 'evidence',
    text: (msg) =>
      msg(
        'The advice on when to take care comes mostly from textbooks, from agreement among therapists and from single reports. It rarely comes from trials.',
      ),
    sources: ['werner-endanger', 'yin-2014'],
  },
  {
    id: 'information-only',
    kind: 'disclaimer',
    text: (msg) =>
      msg('This is for information only. It does not take the place of advice, a diagnosis or care from a health professional.'),
    sources: ['seed-003-findatherapy'],
    facts: ['S3-73', 'S3-74'],
  },
  {
    id: 'not-instead-of-care',
    kind: 'disclaimer',
    text: notInsteadOfCare,
    sources: ['nccih-massage', 'seed-001-radiant', 'seed-003-findatherapy'],
    facts: ['S1-10', 'S3-61'],
  },
  {
    id: 'ask-a-professional',
    kind: 'disclaimer',
    text: (msg) =>
      msg(
        'Ask your doctor or another trained health worker about any illness or treatment. Ask them too before you start something new for your health.',
      ),
    sources: ['seed-003-findatherapy'],
    facts: ['S3-75'],
  },
  {
    id: 'never-delay-care',
    kind: 'disclaimer',
    text: (msg) => msg('Do what your doctor or nurse told you, whatever you read here. Never wait to get help because of it.'),
    sources: ['seed-003-findatherapy'],
    facts: ['S3-76'],
  },
  {
    id: 'directories-do-not-endorse',
    kind: 'disclaimer',
    text: (msg) =>
      msg(
        'A directory of therapists is only a list. The therapists supply the details themselves. Being listed does not mean that anyone has checked, approved or recommended them.',
      ),
    sources: ['seed-003-findatherapy'],
    facts: ['S3-77', 'S3-78'],
  },
  {
    id: 'links-to-other-sites',
    kind: 'disclaimer',
    text: (msg) => msg('Links lead to sites of others. Nobody here answers for what those sites say.'),
    sources: ['seed-004-msd'],
    facts: ['S4-17'],
  },
];
