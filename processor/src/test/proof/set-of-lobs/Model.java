package app;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.sql.Blob;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.Length;

@Entity
class Archive {
  @Id Long id;

  @ElementCollection @Lob Set<String> texts;

  @ElementCollection
  @Column(length = Length.LONG32)
  Set<String> longTexts;

  @ElementCollection
  @Column(length = 20_000_000, nullable = false)
  Set<String> longerTexts;

  @ElementCollection
  @Column(columnDefinition = "text")
  Set<String> definedTexts;

  @ElementCollection
  @Column(nullable = false)
  Set<byte[]> blocks;

  @ElementCollection
  @Column(length = Length.LONG32)
  Set<byte[]> longBlocks;

  @ElementCollection Set<Blob> blobs;

  @ElementCollection Set<Part> parts;

  @ElementCollection
  @Lob
  @Column(columnDefinition = "text")
  Set<String> definedLobs;

  @ElementCollection @Lob List<String> pages;

  @ElementCollection @Lob Map<String, String> chapters;
}

@Embeddable
class Part {
  @Lob
  @Column(nullable = false)
  String text;

  @Column(nullable = false)
  Integer number;
}
