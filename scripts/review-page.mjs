// The page that a clinic's clinician reads and signs: all knowledge of a locale as one printable document.
// Works on a knowledge file alone (see src/knowledge/file.ts), in Node and in the page of stories.

/** The page's own words, apart from the knowledge. A language that is not here gets the English ones around its texts. */
const words = {
  en: {
    title: 'Knowledge of massage-elements, for review',
    lead: 'Everything that the elements can show a visitor, for the clinician who reviews it before or after it goes on a clinic’s website.',
    version: 'Content version',
    compiled: 'Compiled from its sources',
    due: 'To be checked again by',
    language: 'Language',
    review: 'Review',
    notReviewed: 'Not reviewed by a clinician',
    reviewedBy: (by, date) => `Reviewed by ${by}, ${date}`,
    translation: {
      source: 'written in this language',
      human: 'translated and reviewed by a person',
      machine: 'machine translation that no person has reviewed',
    },
    fallbacks: (count) => `${count} texts or records have no translation yet and stand in English.`,
    purpose: 'What it is for',
    contents: 'Contents',
    records: (count) => (count === 1 ? '1 record' : `${count} records`),
    how: 'How to review',
    steps: [
      'Read the classes and the rules below first: every record is to be read with them.',
      'For each record tick “agree”, or tick “change” and write what you would change and why. Name, role and date once a page are enough.',
      'What you type here is stored nowhere and gone when the page is closed: print it or save it as a PDF.',
      'Every part starts on a new page, so that you can print only the parts that you review.',
      'Sign here at the end. The clinic then names you and the date in its profile, and the elements show that instead of “not yet reviewed by a clinician”.',
    ],
    signOff: 'Sign-off of the whole',
    scope: 'What I have reviewed',
    scopeAll: 'all of it',
    scopePart: 'these parts:',
    signature: 'Signature',
    result: 'Result',
    agree: 'agree',
    agreeWith: 'agree with the changes written below',
    change: 'change:',
    changeLabel: 'What to change, and why',
    name: 'Name',
    role: 'Role',
    date: 'Date',
    signOffOf: (name) => `Sign-off: ${name}`,
    classes: 'The classes, most cautious first',
    term: 'Class',
    phrase: 'What the visitor reads',
    meaning: 'What it means for the visit',
    rules: 'How a class comes about',
    ruleList: [
      'Unanswered, a record counts with its own class.',
      '“I’m not sure” counts as the record’s own class, or the more cautious one that the question names.',
      'An answer that is milder than the record’s own class (marked ↓) counts only when every danger question was answered “none of these” and every other question was answered.',
      'Of several answers the most cautious one counts, and a mild one never cancels it. The same holds for several records.',
      'An answer can hand over to other records, which then count by themselves.',
      'After a doctor’s agreement (clearance) pressure is 2 at most, unless the answer that decides names another limit.',
      'Areas, techniques and positions to leave out add up; of several limits on pressure the lightest holds.',
    ],
    overview: 'In this part',
    record: 'Record',
    unanswered: 'Class when unanswered',
    questions: 'Questions',
    sourcesCount: 'Sources',
    id: 'id',
    scopes: {core: 'usually asked', extended: 'found by search or “show all”'},
    hint: 'Hint',
    synonyms: 'Also found as',
    reason: 'Reason',
    until: 'What has to happen first',
    emergencyAdvice: 'What to do',
    advice: 'In the session',
    instead: 'Instead',
    ask: 'Question to take along',
    limits: 'Limits',
    areas: 'Areas',
    pressure: 'Pressure',
    atMost: (pressure, word) => `at most ${pressure} of 5 (${word})`,
    leaveOut: 'Leave out',
    positions: 'Positions to avoid',
    disagreement: 'Where sources disagree',
    ownCaution: 'Own caution',
    ownCautionText: 'A part of this rests on cautious practice without a published source.',
    sources: 'Sources',
    checked: (day, due) => `checked against its sources ${day}, again by ${due}`,
    followUps: 'Questions and what each answer leads to',
    step: {danger: 'Danger', state: 'State'},
    answer: 'Answer',
    handsOver: 'Hands over to',
    answerLimits: 'Its own advice and limits',
    milder: 'milder',
    danger: 'danger ruled out, the other questions decide',
    dangerOnly: 'danger ruled out, the record’s own class holds',
    asked: 'No questions; the class holds as it is.',
    techniques: 'Techniques',
    summary: 'What it is',
    feel: 'How it feels',
    minutes: 'Usual length',
    minutesOf: ([from, to]) => (from === to ? `${from} minutes` : `${from} to ${to} minutes`),
    commonPractice: 'common practice',
    from: ([from, to]) => (from === to ? `${from} of 5` : `${from} to ${to} of 5`),
    goals: 'Chosen for',
    strokes: 'Made of',
    cautions: 'Speak about first',
    benefits: 'What it may do',
    evidence: 'Evidence',
    noBenefit: 'No benefit is claimed.',
    techniqueLimits: 'What it cannot do',
    indications: 'Why people come',
    aftercare: 'After a massage',
    aftercareKinds: {advice: 'What helps', call: 'When to call the clinic', help: 'When to get help', myth: 'What is not claimed'},
    myth: (text) => `People say: ${text}`,
    onlyAfter: 'Only after',
    onlyFor: 'Only for',
    onlyWith: 'Only with a finding of',
    replaces: 'Instead of',
    sameAs: 'Same as',
    everySession: 'after every session',
    sideEffects: 'Side effects that are usually normal',
    frequencies: 'How often to come',
    frequencyGoals: {
      any: 'everyone',
      wellness: 'wellness',
      pain: 'pain or an injury',
      'neck-pain': 'neck pain',
      'chronic-pain': 'long-lasting pain',
      'knee-osteoarthritis': 'worn knee joint',
      fibromyalgia: 'fibromyalgia',
      sport: 'sport',
      'after-operation': 'after an operation',
      scar: 'scar',
    },
    carePhases: {acute: 'new, strong or flaring up', improving: 'getting better', maintenance: 'well, to stay well'},
    weeks: ([from, to]) => `${from === to ? from : `${from} to ${to}`} weeks between visits`,
    minutes: (n) => `${n} minutes a visit`,
    course: ([from, to]) => `for ${to === undefined ? `at least ${from}` : from === to ? from : `${from} to ${to}`} weeks`,
    spaceOut: 'Further apart',
    preparations: 'Before and at the first visit',
    preparationKinds: {before: 'Before', bring: 'Bring', tell: 'Tell', 'first-visit': 'First visit', 'good-to-know': 'Good to know'},
    therapistChecks: 'Choosing a therapist',
    therapistCheckKinds: {check: 'Check', ask: 'Ask', warning: 'Walk away when'},
    statements: 'General statements',
    statementKinds: {about: 'What massage is', evidence: 'What is known overall', disclaimer: 'What this information is not'},
    says: 'What it says',
    appliesTo: 'Applies to',
    verdict: 'Sign-off',
    noYear: 'no year shown',
    tier: 'Tier',
    tiers:
      'Tier 1: guideline, systematic review, government or health service. Tier 2: professional body, regulator, textbook, single study. Tier 3: clinic or personal page, study notes, repost.',
    source: 'Source',
    year: 'Year',
    address: 'Address',
    noAddress: 'no address',
    list: (items) => items.join(', '),
    quote: (text) => `“${text}”`,
    pair: (name, value) => `${name}: ${value}`,
  },
  fr: {
    title: 'Contenu de massage-elements, à réviser',
    lead: 'Tout ce que les éléments peuvent montrer aux visiteurs, pour la personne clinicienne qui le révise avant ou après sa mise en ligne sur le site d’une clinique.',
    version: 'Version du contenu',
    compiled: 'Établi d’après ses sources',
    due: 'À revérifier d’ici le',
    language: 'Langue',
    review: 'Révision',
    notReviewed: 'Non révisé par une personne clinicienne',
    reviewedBy: (by, date) => `Révisé par ${by}, ${date}`,
    translation: {
      source: 'rédigé dans cette langue',
      human: 'traduit et révisé par une personne',
      machine: 'traduction automatique que personne n’a révisée',
    },
    fallbacks: (count) => `${count} textes ou fiches n’ont pas encore de traduction et figurent en anglais.`,
    purpose: 'À quoi sert ce contenu',
    contents: 'Table des matières',
    records: (count) => (count === 1 ? '1 fiche' : `${count} fiches`),
    how: 'Comment réviser',
    steps: [
      'Lisez d’abord les classes et les règles ci-dessous\u00a0: chaque fiche se lit avec elles.',
      'Pour chaque fiche, cochez «\u00a0d’accord\u00a0», ou cochez «\u00a0à changer\u00a0» et écrivez ce que vous changeriez et pourquoi. Nom, fonction et date une fois par page suffisent.',
      'Ce que vous écrivez ici n’est enregistré nulle part et disparaît à la fermeture de la page\u00a0: imprimez-la ou enregistrez-la en PDF.',
      'Chaque partie commence sur une nouvelle page\u00a0: vous pouvez n’imprimer que celles que vous révisez.',
      'Signez ici à la fin. La clinique indique alors votre nom et la date dans son profil, et les éléments les montrent au lieu de «\u00a0pas encore révisé\u00a0».',
    ],
    signOff: 'Approbation de l’ensemble',
    scope: 'Ce que j’ai révisé',
    scopeAll: 'tout',
    scopePart: 'ces parties\u00a0:',
    signature: 'Signature',
    result: 'Résultat',
    agree: 'd’accord',
    agreeWith: 'd’accord avec les changements écrits ci-dessous',
    change: 'à changer\u00a0:',
    changeLabel: 'Quoi changer, et pourquoi',
    name: 'Nom',
    role: 'Fonction',
    date: 'Date',
    signOffOf: (name) => `Approbation\u00a0: ${name}`,
    classes: 'Les classes, de la plus prudente à la moins prudente',
    term: 'Classe',
    phrase: 'Ce que lit la personne',
    meaning: 'Ce que cela signifie pour la visite',
    rules: 'Comment une classe est déterminée',
    ruleList: [
      'Sans réponse, une fiche compte avec sa propre classe.',
      '«\u00a0Je ne suis pas sûr\u00a0» compte comme la classe de la fiche, ou comme la classe plus prudente que la question indique.',
      'Une réponse moins prudente que la classe de la fiche (marquée ↓) ne compte que si chaque question de danger a reçu «\u00a0aucun\u00a0» et que toutes les autres questions ont reçu une réponse.',
      'De plusieurs réponses, la plus prudente compte, et une réponse moins prudente ne l’annule jamais. Il en va de même pour plusieurs fiches.',
      'Une réponse peut renvoyer à d’autres fiches, qui comptent alors par elles-mêmes.',
      'Après l’accord d’un médecin, la pression est de 2 au plus, sauf si la réponse qui décide indique une autre limite.',
      'Les zones, techniques et positions à éviter s’additionnent; de plusieurs limites de pression, la plus légère compte.',
    ],
    overview: 'Dans cette partie',
    record: 'Fiche',
    unanswered: 'Classe sans réponse',
    questions: 'Questions',
    sourcesCount: 'Sources',
    id: 'id',
    scopes: {core: 'demandé d’habitude', extended: 'trouvé par la recherche ou «\u00a0tout afficher\u00a0»'},
    hint: 'Indice',
    synonyms: 'Trouvé aussi avec',
    reason: 'Raison',
    until: 'Ce qui doit d’abord se produire',
    emergencyAdvice: 'Que faire',
    advice: 'Pendant la séance',
    instead: 'À la place',
    ask: 'Question à emporter',
    limits: 'Limites',
    areas: 'Zones',
    pressure: 'Pression',
    atMost: (pressure, word) => `au plus ${pressure} sur 5 (${word})`,
    leaveOut: 'À éviter',
    positions: 'Positions à éviter',
    disagreement: 'Désaccord entre les sources',
    ownCaution: 'Prudence propre',
    ownCautionText: 'Une partie repose sur une pratique prudente, sans source publiée.',
    sources: 'Sources',
    checked: (day, due) => `vérifié d’après ses sources le ${day}, à revérifier d’ici le ${due}`,
    followUps: 'Questions, et ce qu’entraîne chaque réponse',
    step: {danger: 'Danger', state: 'État'},
    answer: 'Réponse',
    handsOver: 'Renvoie à',
    answerLimits: 'Conseils et limites propres',
    milder: 'moins prudent',
    danger: 'danger écarté, les autres questions décident',
    dangerOnly: 'danger écarté, la classe de la fiche vaut',
    asked: 'Aucune question; la classe vaut telle quelle.',
    techniques: 'Techniques',
    summary: 'Ce que c’est',
    feel: 'Ce que l’on ressent',
    minutes: 'Durée habituelle',
    minutesOf: ([from, to]) => (from === to ? `${from} minutes` : `de ${from} à ${to} minutes`),
    commonPractice: 'pratique courante',
    from: ([from, to]) => (from === to ? `${from} sur 5` : `de ${from} à ${to} sur 5`),
    goals: 'Choisi pour',
    strokes: 'Composé de',
    cautions: 'À mentionner d’abord',
    benefits: 'Ce que la technique peut apporter',
    evidence: 'Preuves',
    noBenefit: 'Aucun bienfait n’est avancé.',
    techniqueLimits: 'Ce que la technique ne peut pas',
    indications: 'Pourquoi on vient',
    aftercare: 'Après un massage',
    aftercareKinds: {
      advice: 'Ce qui aide',
      call: 'Quand appeler la clinique',
      help: 'Quand demander de l’aide',
      myth: 'Ce que l’on n’avance pas',
    },
    myth: (text) => `On dit\u00a0: ${text}`,
    onlyAfter: 'Seulement après',
    onlyFor: 'Seulement pour',
    onlyWith: 'Seulement avec un résultat pour',
    replaces: 'À la place de',
    sameAs: 'Comme',
    everySession: 'après chaque séance',
    sideEffects: 'Effets secondaires habituellement normaux',
    frequencies: 'À quelle fréquence venir',
    frequencyGoals: {
      any: 'tout le monde',
      wellness: 'bien-être',
      pain: 'douleur ou blessure',
      'neck-pain': 'douleur au cou',
      'chronic-pain': 'douleur de longue durée',
      'knee-osteoarthritis': 'arthrose du genou',
      fibromyalgia: 'fibromyalgie',
      sport: 'sport',
      'after-operation': 'après une opération',
      scar: 'cicatrice',
    },
    carePhases: {acute: 'récent, fort ou en poussée', improving: 'en amélioration', maintenance: 'va bien, pour le rester'},
    weeks: ([from, to]) => `${from === to ? from : `de ${from} à ${to}`} semaines entre les visites`,
    minutes: (n) => `${n} minutes par visite`,
    course: ([from, to]) => `pendant ${to === undefined ? `au moins ${from}` : from === to ? from : `${from} à ${to}`} semaines`,
    spaceOut: 'Plus espacées',
    preparations: 'Avant la première visite et pendant',
    preparationKinds: {before: 'Avant', bring: 'Apporter', tell: 'Dire', 'first-visit': 'Première visite', 'good-to-know': 'Bon à savoir'},
    therapistChecks: 'Choisir un thérapeute',
    therapistCheckKinds: {check: 'Vérifier', ask: 'Demander', warning: 'Partir si'},
    statements: 'Énoncés généraux',
    statementKinds: {
      about: 'Ce qu’est le massage',
      evidence: 'Ce que l’on sait en général',
      disclaimer: 'Ce que cette information n’est pas',
    },
    says: 'Ce qui est dit',
    appliesTo: 'S’applique à',
    verdict: 'Approbation',
    noYear: 'sans année',
    tier: 'Rang',
    tiers:
      'Rang 1\u00a0: ligne directrice, revue systématique, gouvernement ou service de santé. Rang 2\u00a0: ordre ou association, manuel, étude isolée. Rang 3\u00a0: page d’une clinique ou d’une personne, notes d’étude, copie.',
    source: 'Source',
    year: 'Année',
    address: 'Adresse',
    noAddress: 'sans adresse',
    list: (items) => items.join(', '),
    quote: (text) => `«\u00a0${text}\u00a0»`,
    pair: (name, value) => `${name}\u00a0: ${value}`,
  },
};

/** Most cautious first. */
const classes = ['emergency', 'absolute', 'clearance', 'local', 'precaution', 'none'];

const rank = ({contraindication, urgency}) =>
  classes.indexOf(contraindication) * 2 + (contraindication === 'emergency' && urgency === 'today' ? 1 : 0);

const escape = (text) => String(text).replace(/[&<>"]/g, (sign) => ({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'})[sign]);

/**
 * The content of the page: one element with the class `review`.
 *
 * @param file - a knowledge file
 * @param only - a category, for that part alone with its sources
 */
export function reviewBody(file, only) {
  const frameLocale = Object.hasOwn(words, file.locale) ? file.locale : 'en';
  const t = words[frameLocale];
  const fallbacks = new Set(file.fallbacks);
  const numbers = new Map(Object.keys(file.sources).map((id, index) => [id, index + 1]));
  const names = {
    conditions: new Map(file.conditions.map(({id, name}) => [id, name])),
    techniques: new Map(file.techniques.map(({id, name}) => [id, name])),
  };
  const day = (iso) =>
    new Intl.DateTimeFormat(frameLocale, {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(`${iso.slice(0, 10)}T12:00:00Z`));

  const categories = Object.keys(file.labels.categories)
    .filter((id) => only === undefined || id === only)
    .map((id) => ({id, records: file.conditions.filter(({category}) => category === id)}))
    .filter(({records}) => records.length > 0);
  const shown = new Set(categories.flatMap(({records}) => records.map(({id}) => `conditions-${id}`)));
  if (only === undefined) for (const {id} of file.techniques) shown.add(`techniques-${id}`);

  /** A text of the knowledge, marked where its language is not the page's own. */
  const say = (text, key) => {
    const locale = key !== undefined && fallbacks.has(key) ? 'en' : file.locale;
    return locale === frameLocale ? escape(text) : `<span lang="${escape(locale)}">${escape(text)}</span>`;
  };
  const label = (group, id) => say(file.labels[group][id], `labels/${group}/${id}`);
  const nameOf = (list, id) => say(names[list].get(id) ?? id, `${list}/${id}`);
  const link = (list, id) => (shown.has(`${list}-${id}`) ? `<a href="#${list}-${id}">${nameOf(list, id)}</a>` : nameOf(list, id));
  const rows = (pairs) =>
    pairs
      .filter(([, value]) => value)
      .map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`)
      .join('');

  /** A class in the field's term; `full` adds the phrase that the visitor reads. */
  const classOf = ({contraindication, urgency}, {full = false, milder = false} = {}) => {
    const {term, phrase} = file.contraindications[contraindication];
    const key = `contraindications/${contraindication}`;
    const soon = contraindication === 'emergency' ? ` · ${label('urgencies', urgency ?? 'now')}` : '';
    const more = [full && `<span class="phrase">${t.quote(say(phrase, key))}</span>`, milder && `<span class="milder">${t.milder}</span>`];
    return `<span class="class ${contraindication}">${[`<strong>${say(term, key)}${soon}</strong>`, ...more.filter(Boolean)].join(' ')}</span>`;
  };

  const limitsOf = ({regions = [], maxPressure, avoid = [], positions = []}) =>
    [
      regions.length > 0 && t.pair(t.areas, t.list(regions.map((id) => label('regions', id)))),
      maxPressure !== undefined && t.pair(t.pressure, t.atMost(maxPressure, label('pressures', maxPressure))),
      avoid.length > 0 && t.pair(t.leaveOut, t.list(avoid.map((id) => link('techniques', id)))),
      positions.length > 0 && t.pair(t.positions, t.list(positions.map((id) => label('positions', id)))),
    ]
      .filter(Boolean)
      .map((line) => `<span class="line">${line}</span>`)
      .join(' ');

  const citation = (id) => `<a href="#sources-${id}">[${numbers.get(id)}]</a>`;
  /** Sources as every record shows them: number in the list at the end, title, publisher, year, address. */
  const cited = (ids) =>
    `<ul class="cited">${ids
      .map((id) => {
        const {title, publisher, year, url} = file.sources[id];
        const address = url ? ` <a class="address" href="${escape(url)}">${escape(url)}</a>` : '';
        return `<li>${citation(id)} ${escape(title)}. ${escape(publisher)}, ${escape(year ?? t.noYear)}.${address}</li>`;
      })
      .join('')}</ul>`;
  const citedShort = (ids) =>
    ids
      .map((id) => {
        const {publisher, year} = file.sources[id];
        return `<span class="line">${citation(id)} ${escape(publisher)}${year ? `, ${escape(year)}` : ''}</span>`;
      })
      .join(' ');

  const verdictOf = (list, record, name) => {
    const key = `${list}-${record.id}`;
    return `<div class="sign" role="group" aria-label="${escape(t.signOffOf(name))}">
<label><input type="checkbox" name="${key}-agree"> ${t.agree}</label>
<span class="change"><label><input type="checkbox" name="${key}-change"> ${t.change}</label> <textarea name="${key}-text" rows="1" aria-label="${t.changeLabel}"></textarea></span>`;
  };
  const signOff = (list, record, name) => {
    const key = `${list}-${record.id}`;
    const field = (part) => `<label class="field ${part}">${t[part]} <input name="${key}-${part}"></label>`;
    return `${verdictOf(list, record, name)}
<span class="who">${['name', 'role', 'date'].map(field).join(' ')}</span></div>`;
  };

  const followUpsOf = (condition) => {
    const {id, followUps = []} = condition;
    const key = `conditions/${id}`;
    if (followUps.length === 0) return `<p class="quiet">${t.asked}</p>`;
    const bodies = followUps.map(({id: followUp, step, question, answers, notSure}) => {
      const unsure = classOf(notSure && rank(notSure) < rank(condition) ? notSure : condition);
      const ruledOut = followUps.some((each) => each.step === 'state') ? t.danger : t.dangerOnly;
      const always = [
        step === 'danger' && `<span class="line">${t.pair(label('answers', 'none'), ruledOut)}</span>`,
        `<span class="line">${t.pair(label('answers', 'not-sure'), unsure)}</span>`,
      ];
      const own = answers.map(
        (answer) =>
          `<tr><td>${say(answer.label, key)} <code>${answer.id}</code></td><td>${classOf(answer, {milder: rank(answer) > rank(condition)})}</td><td>${(
            answer.handsOverTo ?? []
          )
            .map((target) => `<span class="line">${link('conditions', target)}</span>`)
            .join(
              ' ',
            )}</td><td>${answer.advice ? `<span class="line">${say(answer.advice, key)}</span> ` : ''}${limitsOf(answer)}</td></tr>`,
      );
      return `<tbody><tr class="question"><th colspan="4" scope="rowgroup"><span class="step">${t.step[step]}</span> ${say(question, key)} <code>${followUp}</code></th></tr>
${own.join('\n')}
<tr class="always"><td colspan="4">${always.filter(Boolean).join(' ')}</td></tr></tbody>`;
    });
    return `<table class="follow-ups"><caption>${t.followUps}</caption>
<thead><tr><th scope="col">${t.answer}</th><th scope="col">${t.term}</th><th scope="col">${t.handsOver}</th><th scope="col">${t.answerLimits}</th></tr></thead>
${bodies.join('\n')}</table>`;
  };

  const head = (list, {id}, name, more) =>
    `<h3 id="${list}-${id}">${name}</h3>
<p class="quiet"><code>${id}</code>${more ? ` · ${more}` : ''}</p>`;

  const conditionOf = (condition) => {
    const key = `conditions/${condition.id}`;
    const text = (name) => condition[name] && say(condition[name], key);
    return `<article class="record ${condition.contraindication}" aria-labelledby="conditions-${condition.id}">
${head('conditions', condition, say(condition.name, key), `${t.scopes[condition.scope]} · ${t.checked(day(condition.reviewed ?? file.contentReviewed), day(condition.reviewDue ?? file.contentReviewDue))}`)}
<p class="own">${t.pair(t.unanswered, classOf(condition, {full: true}))}</p>
<dl>${rows([
      [t.reason, text('reason')],
      [t.until, text('until')],
      [condition.contraindication === 'emergency' ? t.emergencyAdvice : t.advice, text('advice')],
      [t.instead, text('instead')],
      [t.ask, text('ask')],
      [t.limits, limitsOf(condition)],
      [t.disagreement, text('disagreement')],
      [t.ownCaution, condition.ownCaution && t.ownCautionText],
    ])}</dl>
${followUpsOf(condition)}
<dl class="small">${rows([
      [t.hint, text('hint')],
      [t.synonyms, text('synonyms')],
      [t.sources, cited(condition.sources)],
    ])}</dl>
${signOff('conditions', condition, condition.name)}
</article>`;
  };

  const categoryOf = ({id, records}) => `<section class="part" aria-labelledby="category-${id}">
<h2 id="category-${id}">${label('categories', id)}</h2>
<table class="overview"><caption>${t.overview}</caption>
<thead><tr><th scope="col">${t.record}</th><th scope="col">${t.unanswered}</th><th scope="col" class="number">${t.questions}</th><th scope="col" class="number">${t.sourcesCount}</th></tr></thead>
<tbody>${records
    .map(
      (record) =>
        `<tr><td>${link('conditions', record.id)}</td><td>${classOf(record)}</td><td class="number">${record.followUps?.length ?? 0}</td><td class="number">${record.sources.length}</td></tr>`,
    )
    .join('\n')}</tbody></table>
${records.map(conditionOf).join('\n')}
</section>`;

  const techniqueOf = (technique) => {
    const key = `techniques/${technique.id}`;
    const text = (name) => technique[name] && say(technique[name], key);
    const {pressure, minutes, durationSources, benefits} = technique;
    const benefitTable =
      benefits.length === 0
        ? `<p class="quiet">${t.noBenefit}</p>`
        : `<table><caption>${t.benefits}</caption>
<thead><tr><th scope="col">${t.says}</th><th scope="col">${t.evidence}</th><th scope="col">${t.sources}</th></tr></thead>
<tbody>${benefits.map((benefit) => `<tr><td>${say(benefit.text, key)}</td><td>${label('evidence', benefit.evidence)}</td><td>${citedShort(benefit.sources)}</td></tr>`).join('\n')}</tbody></table>`;
    return `<article class="record" aria-labelledby="techniques-${technique.id}">
${head('techniques', technique, say(technique.name, key), label('techniqueKinds', technique.kind))}
<dl>${rows([
      [t.summary, text('summary')],
      [t.feel, text('feel')],
      [t.pressure, pressure && `${t.from(pressure)} (${[...new Set(pressure)].map((each) => label('pressures', each)).join(' – ')})`],
      [t.minutes, minutes && `${t.minutesOf(minutes)} (${durationSources ? t.list(durationSources.map(citation)) : t.commonPractice})`],
      [t.goals, t.list(technique.goals.map((id) => label('goals', id)))],
      [t.areas, t.list(technique.regions.map((id) => label('regions', id)))],
      [t.strokes, t.list(technique.strokes.map((id) => link('techniques', id)))],
      [t.cautions, t.list(technique.cautions.map((id) => link('conditions', id)))],
      [t.techniqueLimits, text('limits')],
    ])}</dl>
${benefitTable}
<dl class="small">${rows([
      [t.synonyms, text('synonyms')],
      [t.sources, cited(technique.sources)],
    ])}</dl>
${signOff('techniques', technique, technique.name)}
</article>`;
  };

  /** Short records as rows: what each says, what it applies to, its sources, and a tick. */
  const shortRecords = (list, records, {says, applies}) => `<table class="short">
<thead><tr><th scope="col">${t.says}</th>${applies ? `<th scope="col">${t.appliesTo}</th>` : ''}<th scope="col">${t.sources}</th><th scope="col">${t.verdict}</th></tr></thead>
<tbody>${records
    .map((record) => {
      const own = record.ownCaution ? ` <span class="line quiet">${t.pair(t.ownCaution, t.ownCautionText)}</span>` : '';
      return `<tr id="${list}-${record.id}"><td>${says(record)}${own} <code>${record.id}</code></td>${applies ? `<td>${applies(record)}</td>` : ''}<td>${citedShort(record.sources)}</td><td>${verdictOf(list, record, record.id)}</div></td></tr>`;
    })
    .join('\n')}</tbody></table>`;
  const lines = (...parts) =>
    parts
      .filter(Boolean)
      .map((part) => `<span class="line">${part}</span>`)
      .join(' ');
  const grouped = (list, kinds, columns) =>
    Object.entries(kinds)
      .map(([kind, name]) => ({name, records: file[list].filter((record) => record.kind === kind)}))
      .filter(({records}) => records.length > 0)
      .map(({name, records}) => `<h3>${name}</h3>\n${shortRecords(list, records, columns)}`)
      .join('\n');
  const text = (list, name) => (record) => (record[name] ? say(record[name], `${list}/${record.id}`) : '');

  const short = {
    indications: () =>
      shortRecords('indications', file.indications, {
        says: (record) => lines(`<strong>${text('indications', 'name')(record)}</strong>`, text('indications', 'text')(record)),
        applies: ({goal, evidence}) => lines(goal && label('goals', goal), label('evidence', evidence)),
      }),
    aftercare: () =>
      grouped('aftercare', t.aftercareKinds, {
        says: (record) =>
          record.kind === 'myth'
            ? lines(t.myth(text('aftercare', 'text')(record)), text('aftercare', 'instead')(record))
            : text('aftercare', 'text')(record),
        applies: ({phase, urgency, techniques, regions, conditions, replaces, redFlag}) =>
          lines(
            phase && label('phases', phase),
            urgency && `<strong>${label('urgencies', urgency)}</strong>`,
            techniques && t.pair(t.onlyAfter, t.list(techniques.map((id) => link('techniques', id)))),
            regions && t.pair(t.onlyFor, t.list(regions.map((id) => label('regions', id)))),
            conditions && t.pair(t.onlyWith, t.list(conditions.map((id) => link('conditions', id)))),
            replaces && t.pair(t.replaces, text('aftercare', 'text')(file.aftercare.find(({id}) => id === replaces))),
            !techniques && !regions && !conditions && t.everySession,
            redFlag && t.pair(t.sameAs, link('conditions', redFlag)),
          ),
      }),
    sideEffects: () =>
      shortRecords('sideEffects', file.sideEffects, {
        says: (record) => lines(`<strong>${text('sideEffects', 'name')(record)}</strong>`, text('sideEffects', 'course')(record)),
        applies: () => t.everySession,
      }),
    frequencies: () =>
      shortRecords('frequencies', file.frequencies, {
        says: (record) =>
          lines(
            text('frequencies', 'text')(record),
            record.spaceOut && t.pair(t.spaceOut, text('frequencies', 'spaceOut')(record)),
            text('frequencies', 'reason')(record),
          ),
        applies: ({goal, phase, weeksBetween, minutes, courseWeeks, evidence}) =>
          lines(
            t.frequencyGoals[goal],
            phase && t.carePhases[phase],
            weeksBetween && t.weeks(weeksBetween),
            minutes && t.minutes(minutes),
            courseWeeks && t.course(courseWeeks),
            label('evidence', evidence),
          ),
      }),
    preparations: () =>
      shortRecords('preparations', file.preparations, {
        says: (record) => lines(text('preparations', 'text')(record), text('preparations', 'reason')(record)),
        applies: ({kind}) => t.preparationKinds[kind],
      }),
    therapistChecks: () =>
      shortRecords('therapistChecks', file.therapistChecks, {
        says: text('therapistChecks', 'text'),
        applies: ({kind}) => t.therapistCheckKinds[kind],
      }),
    statements: () => grouped('statements', t.statementKinds, {says: text('statements', 'text')}),
  };

  const sourcesOf = (ids) => `<section class="part" aria-labelledby="sources">
<h2 id="sources">${t.sources}</h2>
<p>${t.tiers}</p>
<table class="source-list"><thead><tr><th scope="col" class="number">#</th><th scope="col">${t.source}</th><th scope="col">${t.year}</th><th scope="col">${t.address}</th><th scope="col" class="number">${t.tier}</th></tr></thead>
<tbody>${ids
    .map((id) => {
      const {title, publisher, year, url, tier} = file.sources[id];
      return `<tr id="sources-${id}"><td class="number">${numbers.get(id)}</td><td>${escape(title)}. ${escape(publisher)} <code>${id}</code></td><td>${escape(year ?? t.noYear)}</td><td>${url ? `<a class="address" href="${escape(url)}">${escape(url)}</a>` : t.noAddress}</td><td class="number">${tier}</td></tr>`;
    })
    .join('\n')}</tbody></table>
</section>`;

  if (only !== undefined) {
    const used = new Set(categories.flatMap(({records}) => records.flatMap(({sources}) => sources)));
    return `<div class="review" lang="${frameLocale}">
${categories.map(categoryOf).join('\n')}
${sourcesOf(Object.keys(file.sources).filter((id) => used.has(id)))}
</div>`;
  }

  const parts = [
    ...categories.map((category) => ({
      id: `category-${category.id}`,
      name: label('categories', category.id),
      count: category.records.length,
      html: () => categoryOf(category),
    })),
    ...['techniques', ...Object.keys(short)].map((list) => ({
      id: list,
      name: t[list],
      count: file[list].length,
      html: () => `<section class="part" aria-labelledby="${list}">
<h2 id="${list}">${t[list]}</h2>
${list === 'techniques' ? file.techniques.map(techniqueOf).join('\n') : short[list]()}
</section>`,
    })),
    {id: 'sources', name: t.sources, count: numbers.size, html: () => sourcesOf([...numbers.keys()])},
  ];
  const {review} = file;
  const languageName = new Intl.DisplayNames(frameLocale, {type: 'language'}).of(file.locale);
  const whole = (part) => `<label class="field ${part}">${t[part]} <input name="all-${part}"></label>`;
  const tick = (name, text) => `<label><input type="checkbox" name="all-${name}"> ${text}</label>`;
  return `<div class="review" lang="${frameLocale}">
<header>
<h1>${t.title}</h1>
<p class="lead">${t.lead}</p>
<dl>${rows([
    [t.version, escape(file.contentVersion)],
    [t.compiled, day(file.contentReviewed)],
    [t.due, day(file.contentReviewDue)],
    [t.language, t.pair(`${escape(languageName)} (${escape(file.locale)})`, t.translation[review.translation])],
    [
      t.review,
      review.status === 'reviewed by a clinician' ? escape(t.reviewedBy(review.by, day(review.date))) : `<strong>${t.notReviewed}</strong>`,
    ],
    [t.purpose, say(file.intendedPurpose, 'intendedPurpose')],
  ])}</dl>
${fallbacks.size > 0 ? `<p>${t.fallbacks(fallbacks.size)}</p>` : ''}
</header>
<nav aria-labelledby="contents">
<h2 id="contents">${t.contents}</h2>
<ol>
<li><a href="#how">${t.how}</a></li>
<li><a href="#classes">${t.classes}</a></li>
<li><a href="#rules">${t.rules}</a></li>
${parts.map(({id, name, count}) => `<li><a href="#${id}">${name}</a> <span class="quiet">${id === 'sources' ? count : t.records(count)}</span></li>`).join('\n')}
</ol>
</nav>
<section aria-labelledby="how">
<h2 id="how">${t.how}</h2>
<ol>${t.steps.map((step) => `<li>${step}</li>`).join('\n')}</ol>
<div class="whole" role="group" aria-labelledby="sign-off">
<h3 id="sign-off">${t.signOff}</h3>
<p>${t.pair(t.scope, '')}${tick('everything', t.scopeAll)} ${tick('part', t.scopePart)} <textarea name="all-parts" rows="1" aria-label="${t.scope}"></textarea></p>
<p>${t.pair(t.result, '')}${tick('agree', t.agree)} ${tick('changes', t.agreeWith)}</p>
<p><textarea name="all-text" rows="3" aria-label="${t.changeLabel}"></textarea></p>
<p class="who">${['name', 'role', 'date', 'signature'].map(whole).join(' ')}</p>
</div>
</section>
<section aria-labelledby="classes">
<h2 id="classes">${t.classes}</h2>
<table><thead><tr><th scope="col">${t.term}</th><th scope="col">${t.phrase}</th><th scope="col">${t.meaning}</th></tr></thead>
<tbody>${classes
    .map((id) => {
      const {term, phrase, meaning} = file.contraindications[id];
      const key = `contraindications/${id}`;
      return `<tr><td><span class="class ${id}"><strong>${say(term, key)}</strong></span> <code>${id}</code></td><td>${say(phrase, key)}</td><td>${say(meaning, key)}</td></tr>`;
    })
    .join('\n')}</tbody></table>
<h3 id="rules">${t.rules}</h3>
<ol>${t.ruleList.map((rule) => `<li>${rule}</li>`).join('\n')}</ol>
</section>
${parts.map(({html}) => html()).join('\n')}
</div>`;
}

/** Styles of the page, all under `.review`: readable on a screen, on A4 and on Letter. */
export const reviewStyles = `
.review {
  --line: #c9cdd2;
  --quiet: #55606b;
  --accent: #1d6f72;
  box-sizing: border-box;
  max-inline-size: 62rem;
  margin-inline: auto;
  padding: 1.5rem;
  background: #fff;
  color: #1b2127;
  color-scheme: light;
  font: 1rem/1.5 system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif;
  text-align: start;
  overflow-wrap: break-word;
}
.review *, .review *::before { box-sizing: border-box; }
.review h1, .review h2, .review h3 { margin: 0; font-family: Georgia, 'Times New Roman', serif; font-weight: 700; line-height: 1.2; text-wrap: balance; break-after: avoid; }
.review h1 { font-size: 2.25rem; }
.review h2 { font-size: 1.75rem; margin-block: 3rem 1rem; padding-block-end: .375rem; border-block-end: 2px solid currentcolor; }
.review h3 { font-size: 1.25rem; margin-block: 1.5rem .25rem; }
.review p { margin-block: .5rem; }
.review .lead { max-inline-size: 44rem; font-size: 1.125rem; color: var(--quiet); }
.review a { color: var(--accent); text-underline-offset: .15em; }
.review a:focus-visible, .review input:focus-visible, .review textarea:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.review code { font: .8125em/1.2 ui-monospace, 'SF Mono', Consolas, monospace; color: var(--quiet); }
.review .quiet { color: var(--quiet); }
.review .line { display: block; }
.review ol { margin-block: .5rem; padding-inline-start: 1.5rem; }
.review ol li { margin-block: .25rem; }
.review nav ol { columns: 2 18rem; column-gap: 2.5rem; }
.review nav li { break-inside: avoid; }

.review dl { margin-block: .75rem; }
.review dl > div { display: grid; grid-template-columns: 12rem minmax(0, 1fr); gap: 0 1rem; padding-block: .25rem; break-inside: avoid; }
.review dt { font-weight: 600; }
.review dd { margin: 0; max-inline-size: 46rem; }
.review dl.small { font-size: .8125rem; color: #38424b; }

.review table { inline-size: 100%; border-collapse: collapse; margin-block: .75rem; font-size: .875rem; }
.review caption { padding-block-end: .25rem; font-weight: 600; text-align: start; }
.review th, .review td { padding: .375rem .5rem; border-block-end: 1px solid var(--line); text-align: start; vertical-align: top; }
.review thead th { color: var(--quiet); font-weight: 600; border-block-end-color: currentcolor; }
.review td code { white-space: nowrap; }
.review .number { text-align: end; font-variant-numeric: tabular-nums; }
.review .overview .class { white-space: nowrap; }
.review .follow-ups { table-layout: fixed; }
.review .follow-ups th:nth-child(1) { inline-size: 31%; }
.review .follow-ups th:nth-child(2) { inline-size: 25%; }
.review .follow-ups th:nth-child(3) { inline-size: 19%; }
.review .question th { padding-block-start: .75rem; background: #f4f6f7; }
.review .step { display: inline-block; margin-inline-end: .375rem; padding: 0 .4em; border: 1px solid currentcolor; border-radius: .25em; font-size: .85em; font-weight: 600; }
.review .always td { color: var(--quiet); }
.review .short { table-layout: fixed; }
.review .short th { inline-size: 23%; }
.review .short th:first-child { inline-size: 36%; }
.review .source-list { table-layout: fixed; }
.review .source-list th { inline-size: 7%; }
.review .source-list th:nth-child(2) { inline-size: 37%; }
.review .source-list th:nth-child(3) { inline-size: 13%; }
.review .source-list th:nth-child(4) { inline-size: 36%; }
.review .cited { margin: 0; padding: 0; list-style: none; }
.review .address { overflow-wrap: anywhere; }

.review .class { display: inline-block; padding-inline-start: .5em; border-inline-start: .3em solid var(--class, var(--line)); print-color-adjust: exact; }
.review .class .phrase, .review .class .milder { color: var(--quiet); }
.review .class .milder { white-space: nowrap; }
.review .class .milder::before { content: '↓ '; }
.review .emergency { --class: #a3131f; }
.review .absolute { --class: #b3261e; }
.review .clearance { --class: #b46a00; }
.review .local { --class: #4b6b8a; }
.review .precaution { --class: #4c7a5c; }
.review .none { --class: #8a9299; }
.review .record { margin-block: 2rem; padding-block-start: .25rem; border-block-start: 1px solid var(--line); }
.review .record h3 { margin-block-start: .75rem; }

.review .sign { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; align-items: flex-start; margin-block: .75rem; padding: .625rem .75rem; border: 1px solid var(--line); border-radius: .375rem; break-inside: avoid; break-before: avoid; }
.review .sign label, .review .whole label { display: inline-flex; gap: .375rem; align-items: baseline; }
.review .change { display: flex; flex: 1 1 18rem; gap: .5rem; align-items: flex-start; }
.review .who { display: flex; flex: 1 1 100%; flex-wrap: wrap; gap: .5rem 1.25rem; }
.review .field { flex: 1 1 10rem; }
.review .field.date { flex-grow: .5; }
.review input[type='checkbox'] { inline-size: 1.125rem; block-size: 1.125rem; margin: 0; flex: none; align-self: center; accent-color: var(--accent); }
.review .field input, .review textarea { flex: 1; min-inline-size: 0; inline-size: 100%; padding: .125rem .25rem; border: 0; border-block-end: 1px solid #6b757e; border-radius: 0; background: none; color: inherit; font: inherit; }
.review textarea { field-sizing: content; min-block-size: 1.75rem; resize: vertical; }
.review .short .sign { display: block; margin: 0; padding: 0; border: 0; break-before: auto; }
.review .short .change { flex-wrap: wrap; }
.review .short .change textarea { flex-basis: 100%; }
.review .whole { padding: 1rem 1.25rem; border: 2px solid currentcolor; border-radius: .5rem; break-inside: avoid; }
.review .whole h3 { margin-block-start: 0; }
.review .whole p > label { margin-inline-end: 1rem; }
.review .whole p > textarea { inline-size: 100%; }

@media (width < 44rem) {
  .review { padding: 1rem; }
  .review h1 { font-size: 1.75rem; }
  .review dl > div { grid-template-columns: 1fr; }
  .review table { display: block; overflow-x: auto; }
  .review .follow-ups, .review .short, .review .source-list { table-layout: auto; }
  .review .follow-ups td, .review .short td { min-inline-size: 9rem; }
}

@media print {
  .review { max-inline-size: none; padding: 0; font-size: 8.75pt; line-height: 1.35; }
  .review .part { break-before: page; }
  .review h1 { font-size: 22pt; }
  .review h2 { margin-block: 7mm 3mm; font-size: 15pt; }
  .review .part > h2 { margin-block-start: 0; }
  .review h3 { font-size: 11.5pt; }
  .review a { color: inherit; text-decoration: none; }
  .review table { margin-block: 1.5mm; font-size: 7.75pt; }
  .review th, .review td { padding: .6mm 1mm; }
  .review .question th { padding-block-start: 1.4mm; background: none; }
  .review tr { break-inside: avoid; }
  .review thead, .review thead tr { break-after: avoid; }
  .review tbody:first-of-type > tr:first-child { break-before: avoid; }
  .review .question { break-after: avoid; }
  .review caption, .review .record > p { break-after: avoid; }
  .review .record { margin-block: 5mm; padding-block-start: 0; }
  .review .record > p { margin-block: 1mm; }
  /* Run-in names in two columns: half the paper. */
  .review .record > dl { columns: 2; column-gap: 6mm; margin-block: 1.5mm; }
  .review .record > dl > div { display: block; padding-block: .4mm; }
  .review .record > dl dt, .review .record > dl dd { display: inline; }
  .review .record > dl dt::after { content: ' \\2002'; }
  .review .record > dl.small { columns: 1; font-size: 7.25pt; }
  .review .cited { columns: 2; column-gap: 6mm; }
  .review .cited li { break-inside: avoid; }
  .review .sign { gap: 1.5mm 4mm; margin-block: 2mm; padding: 1.5mm 2mm; }
  .review textarea { resize: none; min-block-size: 5.5mm; }
}
`;

/**
 * The whole document: no script, no request, one style sheet of its own.
 *
 * @param file - a knowledge file
 */
export function reviewPage(file) {
  const frameLocale = Object.hasOwn(words, file.locale) ? file.locale : 'en';
  const title = `${words[frameLocale].title} – ${file.contentVersion} (${file.locale})`;
  return `<!doctype html>
<html lang="${frameLocale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escape(title)}</title>
<style>
body { margin: 0; background: #fff; }
@page {
  margin: 13mm 13mm 16mm;
  @bottom-left { content: "${title.replace(/["\\]/g, '')}"; font: 8pt system-ui, sans-serif; color: #55606b; }
  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt system-ui, sans-serif; color: #55606b; }
}
${reviewStyles}</style>
</head>
<body>
<main>
${reviewBody(file)}
</main>
</body>
</html>
`;
}
