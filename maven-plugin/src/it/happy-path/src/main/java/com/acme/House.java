package com.acme;

import com.acme.objects.Lamp;

/** Uses what is generated from the project's descriptors. */
final class House {

    static final Class<?> LAMP = Lamp.class;

    private House() {}
}
