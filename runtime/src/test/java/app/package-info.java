/** An entity as the pages of {@code docs/rules} show it, under the name that it has there. */
package app;
