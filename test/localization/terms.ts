/**
 * Words that a translation must not lose, in any grammatical form: how soon, how much, where on the body. By what the English
 * has to say for it, then by language.
 */
type Term = readonly [name: string, english: RegExp, own: Readonly<Record<string, RegExp>>];

export const urgency: readonly Term[] = [
  [
    'now',
    /\bnow\b(?! and then)/gi,
    {
      fr: /maintenant|en ce moment|actuel|pour l[’']instant|pour le moment|moment présent|désormais/gi,
      es: /ahora|actual|en este momento/gi,
      de: /jetz|derzeit|zurzeit|im Moment|aktuell|zur Zeit/gi,
      ar: /الآن|حالي/g,
      'zh-Hans': /现在|立即|目前|如今|眼下/gu,
      pa: /ਹੁਣ|ਇਸ ਵੇਲੇ|ਇਸ ਸਮੇਂ|ਹਾਲੇ ਨਹੀਂ/gu,
    },
  ],
  [
    'today',
    /\b(today|tonight|same day)\b/gi,
    {
      fr: /aujourd|du jour|ce soir|le jour même/gi,
      es: /(?<!\p{L})hoy(?!\p{L})|esta noche|mismo día/giu,
      de: /heut|am selben Tag|am gleichen Tag/gi,
      ar: /اليوم|الليلة/g,
      'zh-Hans': /今天|今日|今晚|当天|当日/gu,
      pa: /ਅੱਜ|ਉਸੇ ਦਿਨ/gu,
    },
  ],
  ['tomorrow', /\btomorrow\b/gi, {fr: /demain/gi, es: /mañana/gi, de: /morgen/gi, ar: /غد/g, 'zh-Hans': /明天/gu, pa: /ਕੱਲ੍ਹ|ਭਲਕੇ/gu}],
  [
    'at once',
    /\b((?<!organs )at once|right away|immediately|straight away)\b/gi,
    {
      fr: /tout de suite|immédiat|aussitôt|sans attendre/gi,
      es: /enseguida|de inmediato|inmediata|al momento|al instante/gi,
      de: /sofort|gleich|umgehend|unverzüglich/gi,
      ar: /فور|حال/g,
      'zh-Hans': /立即|马上|立刻/gu,
      pa: /ਤੁਰੰਤ|ਉਸੇ ਵੇਲੇ|ਫੌਰਨ|ਝੱਟ/gu,
    },
  ],
  [
    'soon',
    /(?<!not |as )\bsoon(er)?\b/gi,
    {
      fr: /bientôt|rapidement|sans tarder|prochainement|au plus tôt|plus vite/gi,
      es: /pronto/gi,
      de: /bald|schnell|früher/gi,
      ar: /قريب|أسرع|عاجل/g,
      'zh-Hans': /尽快|尽早|更快|更早/gu,
      pa: /ਛੇਤੀ|ਜਲਦੀ/gu,
    },
  ],
];

export const bounds: readonly Term[] = [
  [
    'at least',
    /\bat least\b/gi,
    {
      fr: /au moins/gi,
      es: /al menos|por lo menos|como mínimo/gi,
      de: /mindestens|wenigstens/gi,
      ar: /الأقل/g,
      'zh-Hans': /至少/gu,
      pa: /ਘੱਟੋ/gu,
    },
  ],
  [
    'at most',
    /\bat most\b/gi,
    {
      fr: /au plus|tout au plus/gi,
      es: /como máximo|a lo sumo|como mucho/gi,
      de: /höchstens/gi,
      ar: /الأكثر/g,
      'zh-Hans': /最多|至多/gu,
      pa: /ਵੱਧ ਤੋਂ ਵੱਧ|ਵੱਧੋ-ਵੱਧ/gu,
    },
  ],
  [
    'less than',
    /\bless than\b/gi,
    {
      fr: /moins d[e’]/gi,
      es: /menos de/gi,
      de: /weniger als|kürzer|noch keine|unter/gi,
      ar: /أقل من|دون/g,
      'zh-Hans': /不到|少于|以内|低于|不足|小于|未满/gu,
      pa: /ਘੱਟ/gu,
    },
  ],
  [
    'more than',
    /(?<!nothing )\bmore than\b(?! my eyes)/gi,
    {
      fr: /plus d[e’]|plus qu|dépass/gi,
      es: /más de|más que|mayor/gi,
      de: /mehr als|über|länger|höher/gi,
      ar: /أكثر من|أعلى|يزيد/g,
      'zh-Hans': /超过|多于|以上|不只|不止|高于|多/gu,
      pa: /ਵੱਧ|ਜ਼ਿਆਦਾ/gu,
    },
  ],
  [
    'or more',
    /(?<=\d[^,;.]*)\bor (more|above|over|older|longer)\b(?! \d)/gi,
    {
      fr: /ou plus|ou davantage|ou au-dessus/gi,
      es: /o más|o mayor/gi,
      de: /oder (mehr|darüber|älter|höher|länger)|ab |mindestens/gi,
      ar: /أو أكثر|فأكثر|أو أعلى|أو أكبر|أو أطول|فما فوق/g,
      'zh-Hans': /以上|或更|或多/gu,
      pa: /ਜਾਂ (ਇਸ ਤੋਂ )?ਵੱਧ|ਜਾਂ ਜ਼ਿਆਦਾ|ਜਾਂ (ਉਸ ਤੋਂ )?ਉੱਪਰ|ਜਾਂ (ਇਸ ਤੋਂ )?ਵੱਡ/gu,
    },
  ],
  [
    'only',
    /(?<!not )\bonly\b(?! just)/gi,
    {
      fr: /seul|uniquement|(?:ne |n[’'])[^.]*qu[e’]|juste/gi,
      es: /sol[oa]|únic|sólo|solamente|basta/gi,
      de: /(?<!\p{L})(?:nur|erst|lediglich|allein|ausschließlich|bloß|einzig\p{L}*)(?!\p{L})/giu,
      ar: /فقط|إلا|وحده|مجرد|سوى|يقتصر|الوحيد/g,
      'zh-Hans': /只|仅|才|唯/gu,
      pa: /ਸਿਰਫ਼|ਸਿਰਫ|ਕੇਵਲ|ਇਕੱਲ|(?<![\p{L}\p{M}])ਹੀ(?![\p{L}\p{M}])/gu,
    },
  ],
];

export const body: readonly Term[] = [
  [
    'left',
    /\bleft (?=upper|side|arm|ribs|hand|leg|belly|shoulder)|\b(?:upper|lower) left\b/gi,
    {fr: /gauche/gi, es: /izquierd/gi, de: /(?<!\p{L})link/giu, ar: /يسار|يسرى|أيسر/g, 'zh-Hans': /左/gu, pa: /ਖੱਬ/gu},
  ],
  [
    'right',
    /\bright (?=upper|lower|side|arm|ribs|hand|leg|belly|shoulder)|\b(?:upper|lower) right\b/gi,
    {fr: /(?<!en)droit/gi, es: /derech/gi, de: /(?<!\p{L})recht/giu, ar: /يمين|يمنى|أيمن/g, 'zh-Hans': /右/gu, pa: /ਸੱਜ/gu},
  ],
  [
    'doctor',
    /\bdoctors?\b/gi,
    {
      fr: /médecin|médical/gi,
      es: /médic|doctor/gi,
      de: /ärzt\p{L}* oder (?:\p{L}+ )?arzt|arzt|ärzt|Praxis/giu,
      ar: /طبيب|طبي(?!ع)|أطب|الطب(?!\p{L})/gu,
      'zh-Hans': /医/gu,
      pa: /ਡਾਕਟਰ/gu,
    },
  ],
  [
    'neck',
    /\bneck\b/gi,
    {
      fr: /cou(?!\p{L})|cervic|nuque/giu,
      es: /cuello|nuca|cervical/gi,
      de: /nacken|hals|genick/gi,
      ar: /رقب|عنق/g,
      'zh-Hans': /颈|脖/gu,
      pa: /ਗਰਦਨ|ਧੌਣ|(?<![\p{L}\p{M}])ਗਲ(?!ਤ)/gu,
    },
  ],
  [
    'belly',
    /\bbelly\b(?! button)/gi,
    {fr: /ventre|abdom/gi, es: /vientre|abdom|barriga/gi, de: /bauch/gi, ar: /بطن/g, 'zh-Hans': /腹|肚/gu, pa: /ਪੇਟ|ਢਿੱਡ/gu},
  ],
  [
    'chest',
    /\bchest\b(?! infection)/gi,
    {fr: /poitrine|thora/gi, es: /pecho|tórax|torác/gi, de: /brust/gi, ar: /(?<!م)صدر/g, 'zh-Hans': /胸/gu, pa: /ਛਾਤੀ/gu},
  ],
  [
    'heart',
    /\bheart\b(?! ?beat)/gi,
    {
      fr: /cœur|cardi|coron/gi,
      es: /coraz|cardi|cardí|coron|infarto/gi,
      de: /herz|kardi/gi,
      ar: /قلب/g,
      'zh-Hans': /(?<![小中担放关恶核手安信耐用空脚])心/gu,
      pa: /ਦਿਲ|ਹਾਰਟ|ਧੜਕ/gu,
    },
  ],
  [
    'kidney',
    /\bkidneys?\b/gi,
    {
      fr: /(?<!\p{L})reins?(?!\p{L})|rénal|néphro/giu,
      es: /riñ|renal|nefro/gi,
      de: /niere/gi,
      ar: /كل[ىيو]/g,
      'zh-Hans': /肾/gu,
      pa: /ਗੁਰਦ|ਕਿਡਨੀ/gu,
    },
  ],
  ['liver', /\bliver\b/gi, {fr: /foie|hépa/gi, es: /hígado|hepá/gi, de: /leber/gi, ar: /كبد/g, 'zh-Hans': /肝/gu, pa: /ਜਿਗਰ|ਲਿਵਰ/gu}],
  [
    'lung',
    /\blungs?\b/gi,
    {fr: /poumon|pulmon|pneumo/gi, es: /pulm|neumo/gi, de: /lunge/gi, ar: /رئ[ةتو]/g, 'zh-Hans': /肺/gu, pa: /ਫੇਫੜ/gu},
  ],
  [
    'spleen',
    /\bspleen\b/gi,
    {fr: /(?<!\p{L})rate(?!\p{L})/giu, es: /(?<!\p{L})bazo/giu, de: /milz/gi, ar: /طحال/g, 'zh-Hans': /脾/gu, pa: /ਤਿੱਲੀ/gu},
  ],
  [
    'brain',
    /(?<!water on the )\bbrain\b/gi,
    {fr: /cerveau|cérébr/gi, es: /cerebr/gi, de: /hirn/gi, ar: /دماغ|(?<!\p{L})(?:ال)?مخ/gu, 'zh-Hans': /脑/gu, pa: /ਦਿਮਾਗ/gu},
  ],
  [
    'spine',
    /\bspine\b/gi,
    {
      fr: /colonne|vert[éè]br|rachi/gi,
      es: /columna|vertebr|vértebr/gi,
      de: /wirbel|rückgrat/gi,
      ar: /عمود|فقر/g,
      'zh-Hans': /脊/gu,
      pa: /ਰੀੜ੍ਹ/gu,
    },
  ],
  [
    'arm',
    /\barms?\b/gi,
    {
      fr: /(?<!\p{L})bras/giu,
      es: /brazo/gi,
      de: /(?<!\p{L})(?:unter|ober)?arm/giu,
      ar: /ذراع/g,
      'zh-Hans': /臂|手(?![术法册工机段])|胳膊|肢/gu,
      pa: /ਬਾਂਹ|ਬਾਹਾਂ|ਬਾਹਵਾਂ/gu,
    },
  ],
  ['leg', /\blegs?\b/gi, {fr: /jambe/gi, es: /pierna/gi, de: /bein|schenkel/gi, ar: /ساق|رجل/g, 'zh-Hans': /腿|肢/gu, pa: /ਲੱਤ/gu}],
  [
    'calf',
    /\b(calf|calves)\b/gi,
    {fr: /mollet/gi, es: /pantorrilla/gi, de: /wade/gi, ar: /بطت|بطة|ربلة|سمانة/g, 'zh-Hans': /小腿/gu, pa: /ਪਿੰਨ/gu},
  ],
  ['thigh', /\bthighs?\b/gi, {fr: /cuisse/gi, es: /muslo/gi, de: /schenkel/gi, ar: /فخذ/g, 'zh-Hans': /大腿/gu, pa: /ਪੱਟ(?!ੀ)/gu}],
  [
    'foot',
    /\b(foot|feet)\b(?! baths)/gi,
    {
      fr: /pied/gi,
      es: /(?<!\p{L})pies?(?!\p{L})/giu,
      de: /fuß|füß|beinen/gi,
      ar: /(?<![تم])قدم|وقوف/g,
      'zh-Hans': /(?<![不充满])足|脚|(?<!网)站/gu,
      pa: /ਪੈਰ|ਫੁੱਟ/gu,
    },
  ],
  [
    'hand',
    /\bhands?\b(?!-on| movement)/gi,
    {
      fr: /(?<!\p{L})mains?(?!\p{L})|manuel/giu,
      es: /(?<!\p{L})mano|manual/giu,
      de: /(?<!be)hand|händ/gi,
      ar: /(?<!\p{L})[وبل]?(?:ال|لل)?(?:يد(?:ك|ه|ها|ي|ين|ان|يك|يه|يها|اك)?|كف\p{L}*|أيدي?\p{L}*)(?!\p{L})/gu,
      'zh-Hans': /手(?![术法册工机段])|掌/gu,
      pa: /ਹੱਥ/gu,
    },
  ],
  ['shoulder', /\bshoulders?\b/gi, {fr: /épaule/gi, es: /hombro/gi, de: /schulter/gi, ar: /كتف/g, 'zh-Hans': /肩/gu, pa: /ਮੋਢ|ਸ਼ੋਲਡਰ/gu}],
  ['hip', /\bhips?\b/gi, {fr: /hanche/gi, es: /cadera/gi, de: /hüft/gi, ar: /ورك|حوض/g, 'zh-Hans': /髋|臀/gu, pa: /ਚੂਲ|ਕੂਲ੍ਹ/gu}],
  ['knee', /\bknees?\b/gi, {fr: /genou/gi, es: /rodilla/gi, de: /knie/gi, ar: /ركب[ةت]/g, 'zh-Hans': /膝/gu, pa: /ਗੋਡ/gu}],
  [
    'head',
    /(?<!clear )\bhead\b/gi,
    {
      fr: /tête|crân/gi,
      es: /cabeza|cráne/gi,
      de: /kopf|Köpf|schädel/gi,
      ar: /رأس|صداع|ذهن/g,
      'zh-Hans': /(?<![骨肩念石舌罐枕])头/gu,
      pa: /ਸਿਰ(?!ਫ|ਹਾ)|ਦਿਮਾਗ/gu,
    },
  ],
  [
    'eye',
    /(?<!pink )\beyes?\b/gi,
    {
      fr: /(?<!\p{L})œil|yeux|oculaire|ophtalm/giu,
      es: /(?<!\p{L})ojo|ocular|oftalm/giu,
      de: /(?<!s)aug/gi,
      ar: /(?<!\p{L})[وبل]?(?:ال|لل)?(?:عين|عيون)/gu,
      'zh-Hans': /眼(?!下)|目(?![前的标录])/gu,
      pa: /ਅੱਖ/gu,
    },
  ],
];

const names = (list: Readonly<Record<number, string>>, whole: boolean): readonly (readonly [number, RegExp])[] =>
  Object.entries(list).map(([number, words]) => [
    Number(number),
    new RegExp(whole ? `(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])` : words, 'giu'),
  ]);

/** Numbers from two to twelve in words. English is among them. */
export const numberNames: Readonly<Record<string, readonly (readonly [number, RegExp])[]>> = {
  en: names(
    {
      2: 'two|twice|both|second|double|couple|neither|twins?|between|another|either',
      3: 'three|third',
      4: 'four(?:th)?',
      5: 'five|fifth',
      6: 'six(?:th)?',
      7: 'seven(?:th)?',
      8: 'eighth?',
      9: 'nine|ninth',
      10: 'ten(?:th)?',
      11: 'eleven',
      12: 'twelve|dozen',
    },
    true,
  ),
  fr: names(
    {
      2: 'deux|deuxième|double',
      3: 'trois|troisième',
      4: 'quatre',
      5: 'cinq',
      6: 'six',
      7: 'sept',
      8: 'huit',
      9: 'neuf(?! ?[àa] )',
      10: 'dix',
      11: 'onze',
      12: 'douze|douzaine',
    },
    true,
  ),
  es: names(
    {
      2: 'dos|ambos|ambas|doble',
      3: 'tres|tercer\\p{L}*',
      4: 'cuatro',
      5: 'cinco',
      6: 'seis',
      7: 'siete',
      8: 'ocho',
      9: 'nueve',
      10: 'diez',
      11: 'once',
      12: 'doce|docena',
    },
    true,
  ),
  de: names(
    {
      2: 'zwei(?!f)\\p{L}*|beide\\p{L}*|doppel\\p{L}*',
      3: 'drei\\p{L}*|dritt\\p{L}*',
      4: 'vier(?:te\\p{L}*|mal)?',
      5: 'fünf\\p{L}*',
      6: 'sechs\\p{L}*',
      7: 'sieben|siebte\\p{L}*',
      8: 'acht|achtmal',
      9: 'neun\\p{L}*',
      10: 'zehn(?:te\\p{L}*|mal)?',
      11: 'elf',
      12: 'zwölf|Dutzend',
    },
    true,
  ),
  ar: names(
    {
      2: '\\p{L}*(?:اثنان|اثنين|اثنتان|اثنتين|كلا|كلتا|كلاهما|كليهما|مرتين|مرتان)',
      3: '\\p{L}*(?:ثلاث|ثلاثة|ثالث|ثالثة)',
      4: '(?:ال|و|ب)?(?:أربع|أربعة)',
      5: '(?:ال|و|ب)?(?:خمس|خمسة)',
      6: '(?:ال|و|ب)?(?:ست|ستة)',
      7: '(?:ال|و|ب)?(?:سبع|سبعة)',
      8: '(?:ال|و|ب)?(?:ثماني|ثمانية|ثمان)',
      9: '(?:ال|و|ب)?(?:تسع|تسعة)',
      10: '(?:ال|و|ب)?(?:عشر|عشرة)',
    },
    true,
  ),
  'zh-Hans': names(
    {2: '[两二](?!侧|旁)', 3: '三(?![角叉])', 4: '四(?!肢|周)', 5: '五', 6: '六', 7: '七', 8: '八', 9: '九', 10: '十(?!分)', 12: '十二'},
    false,
  ),
  pa: names(
    {
      2: 'ਦੋ|ਦੋਵੇਂ|ਦੋਹਾਂ|ਦੋਵਾਂ|ਦੋਹਰ\\p{L}*\\p{M}*',
      3: 'ਤਿੰਨ|ਤਿੰਨਾਂ|ਤੀਜ[\\p{L}\\p{M}]*',
      4: 'ਚਾਰ',
      5: 'ਪੰਜ',
      6: 'ਛੇ',
      7: 'ਸੱਤ',
      8: 'ਅੱਠ',
      9: 'ਨੌਂ',
      10: 'ਦਸ',
      11: 'ਗਿਆਰਾਂ',
      12: 'ਬਾਰਾਂ',
    },
    true,
  ),
};
