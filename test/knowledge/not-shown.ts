/** Seed facts that no record shows, each with the reason. */
export const notShown: Readonly<Record<string, string>> = {
  'S0-91': 'Lost text: three references named without addresses; says nothing about health, and each record cites its own sources',
  'S1-26':
    "A clinic's own advert (its team of massage therapists); what matters for choosing is shown by choose-with-care and licensed (S0-11, S0-78)",
  'S3-72': "A publisher's statement about its own sources; the numbered references 1-8 were lost",
  'S4-16': 'Author and review date of a source, not a health fact; the date is shown by the source seed-004-msd',
};
