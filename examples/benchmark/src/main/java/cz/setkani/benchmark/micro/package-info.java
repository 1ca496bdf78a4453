/**
 * Micro-benchmarks (JMH) of the library's parts. Those of what the search keeps to itself are in
 * the search's own package.
 */
package cz.setkani.benchmark.micro;
