/**
 * The published problem of business-to-business meetings: reading its instances, solving them with
 * the library, and checking the timetables on their own.
 */
package cz.setkani.benchmark.b2b;
