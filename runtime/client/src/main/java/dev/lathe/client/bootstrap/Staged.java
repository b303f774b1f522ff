package dev.lathe.client.bootstrap;

import dev.lathe.client.object.Recording;
import dev.lathe.stub.client.ObjectInstance;

/** An Object Instance as the Bootstrap-Server has written it. */
sealed interface Staged {

    Recording values();

    /** Of Object 0 or 1: becomes an instance at the end, whatever it says till then. */
    record Core(Recording values) implements Staged {}

    /** Made by the application's factory, validated and provisioned; takes the place of what is there. */
    record Made(Recording values, ObjectInstance instance) implements Staged {}

    /** The application's own instance, which is there already and is provisioned at the end. */
    record Given(Recording values) implements Staged {}
}
