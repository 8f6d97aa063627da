/** Version of the content, apart from the package's: major when a class becomes milder or a record leaves, minor when one is added or becomes stricter, patch for wording. */
export const contentVersion = '1.1.0';

/** Day on which the content was compiled from its sources, unless a record says otherwise. ISO 8601. */
export const contentReviewed = '2026-11-22';

/** Day by which the content is to be checked again, unless a record says otherwise. ISO 8601. */
export const contentReviewDue = '2027-11-22';
