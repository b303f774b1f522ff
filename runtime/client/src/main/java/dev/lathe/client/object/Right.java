package dev.lathe.client.object;

/** What Access Control tells apart (LwM2M Core, 8.2). */
public enum Right {
    /** Read, Observe and Write-Attributes. */
    READ,
    WRITE,
    EXECUTE,
    DELETE,
    CREATE,
    /** Discover, which every server may. */
    NONE
}
