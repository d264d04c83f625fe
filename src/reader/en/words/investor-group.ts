/** Numbers of the groups of investors beyond foreigners (0), individuals (1), institutions (2) and "local" (3). */

/** Pension funds, insurers, brokers: a part of the institutions, and no group by itself. */
export const house = 4;
/** Corporations that are no institutions: the fourth of those who trade. */
export const corporation = 5;
