/** What the project promises to somebody who has just cloned it, tried on the finished program. */
package cz.setkani.acceptance;
