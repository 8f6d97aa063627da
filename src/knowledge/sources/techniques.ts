import type {Source, SourceId} from '../model.js';
import {aftercareSources} from './aftercare.js';

/** What techniques, aftercare and the records on visits cite. */
export const techniqueSources: Readonly<Record<SourceId, Source>> = {
  ...aftercareSources,
  healthlinkbc: {
    title: 'Massage Therapy',
    publisher: 'HealthLink BC (Government of British Columbia, Healthwise)',
    url: 'https://www.healthlinkbc.ca/health-topics/massage-therapy',
    tier: 1,
  },
  'werner-endanger': {
    title: 'Take the Danger Out of Endangerment Sites',
    publisher: 'Ruth Werner, ABMP Massage & Bodywork',
    url: 'https://www.abmp.com/textonlymags/article.php?article=2200',
    tier: 2,
  },
  'iih-strokes': {
    title: 'Compression, friction and vibration strokes',
    publisher: 'Institute for Integrative Healthcare',
    url: 'https://www.integrativehealthcare.org/mt/compression-friction-vibration-massage-strokes/',
    year: '2010',
    tier: 3,
  },
  'stone-spavelous': {
    title: 'Hot stone contraindications',
    publisher: 'Spavelous',
    url: 'https://spavelous.com/what-is-hot-stone-massage/9/',
    tier: 3,
  },
  'thai-tmaeq': {
    title: 'Thai full body massage: benefits and risks (medically reviewed text)',
    publisher: 'tmaeq.com',
    url: 'https://tmaeq.com/en/what-is-a-thai-full-body-massage-5-main-benefits-risks/',
    year: '2021',
    tier: 3,
  },
  'thai-meyer': {title: 'Table Thai massage', publisher: 'Karen Meyer LMT', url: 'https://www.karenmeyerlmt.com/Table-Thai.php', tier: 3},
  'chair-traditional': {
    title: 'Chair massage and Thai chair massage',
    publisher: 'Traditional Bodywork',
    url: 'https://www.traditionalbodywork.com/what-is-thai-chair-massage-seated-thai-massage/',
    year: '2020',
    tier: 3,
  },
  'chair-faq': {title: 'Chair massage questions', publisher: "We've Got Your Backs", url: 'https://wevegotyourbacks.com/faqs', tier: 3},
  'furlan-2015': {
    title: 'Massage for low-back pain',
    publisher: 'Cochrane Database of Systematic Reviews CD001929.pub3',
    url: 'https://doi.org/10.1002/14651858.CD001929.pub3',
    year: '2015',
    tier: 1,
  },
  'kumar-2013': {
    title: 'Massage for nonspecific low back pain: review of systematic reviews',
    publisher: 'Int J Gen Med 6:733',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3772691/',
    year: '2013',
    tier: 1,
  },
  'lu-2022': {
    title: 'Ischemic compression for myofascial pain syndrome: meta-analysis',
    publisher: 'Chiropractic & Manual Therapies 30',
    url: 'https://doi.org/10.1186/s12998-022-00441-5',
    year: '2022',
    tier: 1,
  },
  'xu-2023': {
    title: 'Ischemic compression of trigger points for neck pain: meta-analysis',
    publisher: 'J Back Musculoskelet Rehabil 36(4)',
    url: 'https://doi.org/10.3233/bmr-220045',
    year: '2023',
    tier: 1,
  },
  'yuan-2015': {
    title: 'Different styles of massage in fibromyalgia: meta-analysis',
    publisher: 'Manual Therapy 20',
    url: 'https://doi.org/10.1016/j.math.2014.09.003',
    year: '2015',
    tier: 1,
  },
  'ezzo-2015': {
    title: 'Manual lymphatic drainage for lymphedema following breast cancer treatment',
    publisher: 'Cochrane CD003475.pub2',
    url: 'https://pubmed.ncbi.nlm.nih.gov/25994425/',
    year: '2015',
    tier: 1,
  },
  'nhsborders-shoulder': {
    title: 'Frozen shoulder leaflet',
    publisher: 'NHS Borders',
    url: 'https://rds.staging.tactuum.com/patient-information-leaflets/primary-community-services/physiotherapy/frozen-shoulder',
    tier: 1,
  },
  'yogaposes8-shoulder': {
    title: 'Frozen shoulder and massage (book extract)',
    publisher: 'web copy',
    url: 'http://yogaposes8.com/sternocleidomastoid-muscle.html',
    tier: 3,
  },
};
