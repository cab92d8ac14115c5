package dev.electrified.processor.output;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The default file system, with somebody looking on who may let an operation fail: full disks,
 * missing rights and sudden deaths without mounts, users or luck.
 */
final class WatchedFileSystem extends FileSystem {
  /** Told before each operation: {@code create, write, force, move, delete, mkdir, read, list}. */
  @FunctionalInterface
  interface Watch {
    void before(String operation, Path path) throws IOException;
  }

  private interface Watched {
    Path watchedPath();
  }

  private final FileSystem real;
  private final Provider provider;

  private WatchedFileSystem(FileSystem real, Watch watch) {
    this.real = real;
    this.provider = new Provider(watch);
  }

  /** The same path, watched. */
  static Path watch(Path path, Watch watch) {
    return new WatchedFileSystem(path.getFileSystem(), watch).wrap(path);
  }

  private Path wrap(Path path) {
    return (Path)
        Proxy.newProxyInstance(
            WatchedFileSystem.class.getClassLoader(),
            new Class<?>[] {Path.class, Watched.class},
            (proxy, method, arguments) -> call(path, method, arguments));
  }

  private Object call(Path path, Method method, Object[] arguments) throws Throwable {
    if (method.getName().equals("watchedPath")) {
      return path;
    }
    if (method.getName().equals("getFileSystem")) {
      return this;
    }
    Object[] plain = arguments == null ? new Object[0] : arguments.clone();
    for (int i = 0; i < plain.length; i++) {
      plain[i] = plain[i] instanceof Path other ? unwrap(other) : plain[i];
    }
    try {
      Object result = method.invoke(path, plain);
      return result instanceof Path other ? wrap(other) : result;
    } catch (InvocationTargetException failure) {
      throw failure.getCause();
    }
  }

  private static Path unwrap(Path path) {
    return path instanceof Watched watched ? watched.watchedPath() : path;
  }

  @Override
  public FileSystemProvider provider() {
    return provider;
  }

  @Override
  public void close() {}

  @Override
  public boolean isOpen() {
    return real.isOpen();
  }

  @Override
  public boolean isReadOnly() {
    return real.isReadOnly();
  }

  @Override
  public String getSeparator() {
    return real.getSeparator();
  }

  @Override
  public Iterable<Path> getRootDirectories() {
    return real.getRootDirectories();
  }

  @Override
  public Iterable<FileStore> getFileStores() {
    return real.getFileStores();
  }

  @Override
  public Set<String> supportedFileAttributeViews() {
    return real.supportedFileAttributeViews();
  }

  @Override
  public Path getPath(String first, String... more) {
    return wrap(real.getPath(first, more));
  }

  @Override
  public PathMatcher getPathMatcher(String pattern) {
    return real.getPathMatcher(pattern);
  }

  @Override
  public UserPrincipalLookupService getUserPrincipalLookupService() {
    return real.getUserPrincipalLookupService();
  }

  @Override
  public WatchService newWatchService() throws IOException {
    return real.newWatchService();
  }

  private final class Provider extends FileSystemProvider {
    private final Watch watch;

    Provider(Watch watch) {
      this.watch = watch;
    }

    private FileSystemProvider plain() {
      return real.provider();
    }

    @Override
    public String getScheme() {
      return plain().getScheme();
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
      throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
      return WatchedFileSystem.this;
    }

    @Override
    public Path getPath(URI uri) {
      return wrap(plain().getPath(uri));
    }

    @Override
    public SeekableByteChannel newByteChannel(
        Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
        throws IOException {
      watch.before("read", unwrap(path));
      return plain().newByteChannel(unwrap(path), options, attributes);
    }

    @Override
    public FileChannel newFileChannel(
        Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
        throws IOException {
      watch.before("create", unwrap(path));
      FileChannel channel = plain().newFileChannel(unwrap(path), options, attributes);
      return new WatchedChannel(channel, operation -> watch.before(operation, unwrap(path)));
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(
        Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
      watch.before("list", unwrap(folder));
      List<Path> entries = new ArrayList<>();
      try (DirectoryStream<Path> stream =
          plain().newDirectoryStream(unwrap(folder), path -> filter.accept(wrap(path)))) {
        stream.forEach(entry -> entries.add(wrap(entry)));
      }
      return new DirectoryStream<>() {
        @Override
        public Iterator<Path> iterator() {
          return entries.iterator();
        }

        @Override
        public void close() {}
      };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
      watch.before("mkdir", unwrap(folder));
      plain().createDirectory(unwrap(folder), attributes);
    }

    @Override
    public void delete(Path path) throws IOException {
      watch.before("delete", unwrap(path));
      plain().delete(unwrap(path));
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
      watch.before(
          List.of(options).toString().equals("[ATOMIC_MOVE]") ? "move" : "replace", unwrap(target));
      plain().move(unwrap(source), unwrap(target), options);
    }

    @Override
    public boolean isSameFile(Path path, Path other) throws IOException {
      return plain().isSameFile(unwrap(path), unwrap(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
      return plain().isHidden(unwrap(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
      return plain().getFileStore(unwrap(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
      plain().checkAccess(unwrap(path), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(
        Path path, Class<V> type, LinkOption... options) {
      return plain().getFileAttributeView(unwrap(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(
        Path path, Class<A> type, LinkOption... options) throws IOException {
      return plain().readAttributes(unwrap(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String names, LinkOption... options)
        throws IOException {
      return plain().readAttributes(unwrap(path), names, options);
    }

    @Override
    public void setAttribute(Path path, String name, Object value, LinkOption... options)
        throws IOException {
      plain().setAttribute(unwrap(path), name, value, options);
    }
  }
}
