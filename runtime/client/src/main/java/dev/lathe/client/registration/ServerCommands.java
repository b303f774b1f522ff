package dev.lathe.client.registration;

import java.time.Duration;

/** What a server does to its registration through its Server Object. Returns at once; acts after the answer is on its way. */
interface ServerCommands {

    Duration lifetime();

    void lifetime(Duration value);

    void updateTriggered();

    void disabled(Duration time);
}
