package dev.lathe.client.object;

/** What a transaction does to one Object Instance. Both methods are called with the instance's lock held. */
interface Step {

    InstanceNode<?, ?> node();

    /** @throws dev.lathe.message.ResponseException if it cannot be done, or the device refuses it; nothing has been changed */
    void validate();

    /** Cannot be undone: a device that wants to refuse does so in validation. */
    void apply();
}
