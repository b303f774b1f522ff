package dev.lathe.client.registration;

import java.time.Duration;

/** What a server does to its registration through its Server Object. Returns at once; acts after the answer is on its way. */
interface ServerCommands {

    void lifetime(Duration value);

    void updateTriggered();

    void disabled(Duration time);

    /** Whether there is a Bootstrap-Server to ask. */
    boolean hasBootstrapServer();

    /** @throws dev.lathe.message.ResponseException if there is no Bootstrap-Server to ask */
    void bootstrapTriggered();
}
