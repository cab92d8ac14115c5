package plain;

public class Words {}
