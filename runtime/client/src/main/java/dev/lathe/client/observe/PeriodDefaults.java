package dev.lathe.client.observe;

import dev.lathe.attribute.AttributeSet;

/** The pmin and pmax that hold where a server has written none: /1/x/2 and /1/x/3. */
@FunctionalInterface
public interface PeriodDefaults {

    AttributeSet of(int server);
}
