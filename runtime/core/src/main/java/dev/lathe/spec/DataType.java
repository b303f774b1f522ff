package dev.lathe.spec;

/** The data types of Resources (LwM2M Core, Appendix C). */
public enum DataType {
    STRING,
    INTEGER,
    UNSIGNED_INTEGER,
    FLOAT,
    BOOLEAN,
    OPAQUE,
    TIME,
    OBJLNK,
    CORELNK,
    /** Of a Resource that can only be executed. */
    NONE;

    /** Whether the notification attributes gt, lt and st apply. */
    public boolean isNumeric() {
        return this == INTEGER || this == UNSIGNED_INTEGER || this == FLOAT || this == TIME;
    }
}
