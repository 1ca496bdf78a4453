/** Micro-benchmarks (JMH) of the library's parts. */
package cz.setkani.benchmark.micro;
