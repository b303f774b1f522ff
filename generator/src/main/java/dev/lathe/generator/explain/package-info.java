/**
 * Rules explained to people, each with an example of what it finds. The examples lie beside the classes as what a report says of a file
 * that breaks the rule; a test records them. Knows of rules only their list.
 */
@NullMarked
package dev.lathe.generator.explain;

import org.jspecify.annotations.NullMarked;
