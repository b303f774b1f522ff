package dev.lathe.server.store;

class InMemoryRegistrationStoreTest extends RegistrationStoreContract {

    @Override
    protected RegistrationStore emptyStore() {
        return RegistrationStore.inMemory();
    }
}
