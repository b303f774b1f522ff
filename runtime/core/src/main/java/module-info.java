/** What generated code compiles against, and what carries it: paths, values, specs, payload codecs, the stubs' base types. */
module dev.lathe.core {
    requires org.slf4j;
    // Its annotations are on our signatures; at run time nobody needs them.
    requires static transitive org.jspecify;

    exports dev.lathe.attribute;
    exports dev.lathe.codec;
    exports dev.lathe.link;
    exports dev.lathe.message;
    exports dev.lathe.path;
    exports dev.lathe.payload;
    exports dev.lathe.payload.draft0;
    exports dev.lathe.spec;
    exports dev.lathe.stub;
    exports dev.lathe.stub.client;
    exports dev.lathe.stub.server;
    exports dev.lathe.transport;
    exports dev.lathe.value;
}
