package dev.lathe.client.object;

import dev.lathe.message.ContentFormat;
import dev.lathe.path.LwM2mPath;
import dev.lathe.payload.PayloadWriter;
import dev.lathe.payload.TokenKind;
import dev.lathe.value.ObjectLink;
import dev.lathe.value.Opaque;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Takes values and keeps what there is to know but the values: of which Resources and Resource Instances they are, and where
 * links point. For one thread at a time.
 */
final class Values extends PayloadWriter {

    private final List<Integer> resources = new ArrayList<>();
    private final List<Integer> elements = new ArrayList<>();
    private final List<ObjectLink> links = new ArrayList<>();
    private @Nullable Opaque opaque;
    private boolean inMultiple;

    Values() {
        super(ContentFormat.TLV, LwM2mPath.root()); // of no format, as it makes no payload
    }

    @Override
    protected void beginInstance(LwM2mPath instance) {
        // The ids of the Object Instance are no news.
    }

    @Override
    public void integer(int id, long value) {
        add(id);
    }

    @Override
    public void unsigned(int id, long value) {
        add(id);
    }

    @Override
    public void real(int id, double value) {
        add(id);
    }

    @Override
    public void bool(int id, boolean value) {
        add(id);
    }

    @Override
    public void text(int id, String value) {
        add(id);
    }

    @Override
    public void opaque(int id, Opaque value) {
        add(id);
        opaque = value;
    }

    @Override
    public void time(int id, Instant value) {
        add(id);
    }

    @Override
    public void link(int id, ObjectLink value) {
        add(id);
        links.add(value);
    }

    @Override
    protected void untyped(int id, TokenKind kind, Opaque octets) {
        add(id);
    }

    private void add(int id) {
        (inMultiple ? elements : resources).add(id);
    }

    @Override
    public void beginMultiple(int id, int size) {
        resources.add(id);
        inMultiple = true;
    }

    @Override
    public void endMultiple() {
        inMultiple = false;
    }

    @Override
    public boolean isEmpty() {
        return resources.isEmpty();
    }

    @Override
    public byte[] done() {
        throw new UnsupportedOperationException("the values were not kept");
    }

    /** The Resource IDs, in the order of writing. */
    List<Integer> resources() {
        return resources;
    }

    /** The Resource Instance IDs, of one Resource if only one was written. */
    List<Integer> elements() {
        return elements;
    }

    /** The last Opaque value. */
    @Nullable
    Opaque opaque() {
        return opaque;
    }

    /** The first link that the condition holds for. */
    @Nullable
    ObjectLink firstLink(Predicate<ObjectLink> condition) {
        return links.stream().filter(condition).findFirst().orElse(null);
    }
}
