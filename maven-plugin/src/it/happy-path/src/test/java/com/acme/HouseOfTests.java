package com.acme;

import com.acme.objects.Lamp;
import com.acme.objects.TestLamp;
import java.util.List;

/** Uses what is generated from the descriptors of the tests, beside that of the project. */
final class HouseOfTests {

    static final List<Class<?>> LAMPS = List.of(Lamp.class, TestLamp.class);

    private HouseOfTests() {}
}
