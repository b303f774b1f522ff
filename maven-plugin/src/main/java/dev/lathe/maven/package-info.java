/**
 * The goals: translate parameters of Maven into a request, put it to the compiler, tell what came of it. Knows nothing of what a
 * descriptor is, nor of the stages of the compiler.
 */
@NullMarked
package dev.lathe.maven;

import org.jspecify.annotations.NullMarked;
