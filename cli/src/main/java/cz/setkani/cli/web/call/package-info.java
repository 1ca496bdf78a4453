/**
 * What a browser asks for and what it is given, told without any server.
 *
 * <p>Enters: nothing but the desk. Leaves: routes and their actions, calls and replies. Uses the
 * room of the desk; knows neither how they travel nor how pages look.
 */
package cz.setkani.cli.web.call;
