/**
 * The contract with programs: JSON under {@code /api/v1}, described in {@code openapi.json}. Each resource reads the
 * request, asks a feature, and writes what it answers; nothing is decided here.
 */
package bzh.rouedad.api;
