package dev.lathe.samples.seed;

import dev.lathe.samples.seed.bench.BenchObject;
import dev.lathe.value.Multiple;
import dev.lathe.value.Opaque;
import java.util.ArrayList;
import java.util.List;

/** Remembers what it is told. */
final class TestBench extends BenchObject {

    final List<String> executed = new ArrayList<>();
    String text = "";
    Multiple<String> names = Multiple.of("a", "b");
    long count;
    Opaque blob = Opaque.EMPTY;
    String lever = "up";
    String secret = "";
    boolean on;

    @Override
    public String text() {
        return text;
    }

    @Override
    public void text(String value) {
        text = value;
    }

    @Override
    public Multiple<String> names() {
        return names;
    }

    @Override
    public void names(Multiple<String> value) {
        names = value;
    }

    @Override
    public long count() {
        return count;
    }

    @Override
    public void count(long value) {
        count = value;
    }

    @Override
    public Opaque blob() {
        return blob;
    }

    @Override
    public void blob(Opaque value) {
        blob = value;
    }

    @Override
    public void reset() {
        executed.add("reset");
    }

    @Override
    public String lever() {
        return lever;
    }

    @Override
    public void lever(String value) {
        lever = value;
    }

    @Override
    public void executeLever() {
        executed.add("lever");
    }

    @Override
    public void secret(String value) {
        secret = value;
    }

    @Override
    public boolean light() {
        return on;
    }

    @Override
    public void light(boolean value) {
        on = value;
    }

    @Override
    public String xY() {
        return "1,2";
    }

    @Override
    public String last() {
        return "last";
    }
}
