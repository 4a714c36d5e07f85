/** R-D-22: twelve months hot; what is to be kept longer is exported before. */
export const MONTHS_KEPT = 12;

/** R-D-32: 网络安全法 art. 21; the database itself refuses to delete anything younger. */
export const MONTHS_AT_LEAST = 6;
