/** What stands in a message where the code goes, exactly: the service puts six digits there. */
export const placeholder = '{####}';
