package cz.setkani.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** What developers see of the library: the public types of the rooms that are for callers. */
class PublicApiTest {

  private static final Pattern EXCLUDED =
      Pattern.compile("<excludePackageNames>(.*)</excludePackageNames>");

  private static final Set<String> FOR_CALLERS = Blueprint.roomsForCallers();

  @Test
  void a01_thePublishedDocumentationLeavesOutTheOtherRooms() throws IOException {
    Matcher excluded = EXCLUDED.matcher(Files.readString(Path.of("../core/pom.xml")));

    assertThat(excluded.find()).isTrue();
    assertThat(Set.of(excluded.group(1).split(":")))
        .isEqualTo(
            Blueprint.rooms().stream()
                .filter(room -> room.isOfTheLibrary() && !room.isForCallers())
                .map(Blueprint.Room::name)
                .collect(Collectors.toSet()));
  }

  @Test
  void a02_noSignatureForCallersNamesATypeThatIsNotForThem() {
    JavaClasses classes = MainClasses.of("cz.setkani");
    List<String> strangers =
        classes.stream()
            .filter(PublicApiTest::isSeen)
            .flatMap(
                type ->
                    signature(type)
                        .flatMap(part -> part.getAllInvolvedRawTypes().stream())
                        .filter(used -> !isKnown(used))
                        .map(used -> type.getName() + " shows " + used.getName()))
            .distinct()
            .sorted()
            .toList();

    assertThat(strangers).isEmpty();
  }

  private static boolean isSeen(JavaClass type) {
    return FOR_CALLERS.contains(type.getPackageName())
        && type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(PublicApiTest::isSeen).orElse(true);
  }

  private static boolean isKnown(JavaClass used) {
    JavaClass type = used.getBaseComponentType();
    return type.isPrimitive() || type.getPackageName().startsWith("java.") || isSeen(type);
  }

  /** All types that stand in what can be seen of a type from outside. */
  private static Stream<JavaType> signature(JavaClass type) {
    Stream<JavaType> above =
        Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
    Stream<JavaType> fields =
        type.getFields().stream()
            .filter(field -> isOpen(field.getModifiers()))
            .map(field -> field.getType());
    Stream<JavaType> units =
        type.getCodeUnits().stream()
            .filter(unit -> isOpen(unit.getModifiers()))
            .flatMap(PublicApiTest::types);
    return Stream.of(above, fields, units).flatMap(part -> part);
  }

  private static Stream<JavaType> types(JavaCodeUnit unit) {
    return Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream());
  }

  private static boolean isOpen(Set<JavaModifier> modifiers) {
    return (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED))
        && !modifiers.contains(JavaModifier.SYNTHETIC);
  }

  @Test
  void a03_everythingForCallersHasAComment() throws IOException {
    Sources sources = new Sources();
    List<String> bare = new ArrayList<>();
    for (CompilationUnitTree unit : sources.units()) {
      if (FOR_CALLERS.contains(unit.getPackageName() + "")) {
        new Comments(sources, unit, bare).scan(unit, null);
      }
    }

    assertThat(bare).as("public, and without a comment").isEmpty();
  }

  /** Collects the public types and members of a file that nothing is said of. */
  private static final class Comments extends TreePathScanner<Void, Void> {

    private final DocTrees trees;
    private final Sources sources;
    private final CompilationUnitTree unit;
    private final List<String> bare;

    Comments(Sources sources, CompilationUnitTree unit, List<String> bare) {
      this.trees = sources.trees();
      this.sources = sources;
      this.unit = unit;
      this.bare = bare;
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
      if (isPublic(type.getModifiers())) {
        demand(type, type.getSimpleName() + "");
        components(type).forEach(name -> demandOf(type, name));
        return super.visitClass(type, nothing);
      }
      return null;
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      boolean isTold = method.getModifiers().getAnnotations().toString().contains("Override");
      boolean isOfAnInterface = ((ClassTree) above()).getKind() == Tree.Kind.INTERFACE;
      if (!isTold && !isCompact(method) && (isOfAnInterface || isPublic(method.getModifiers()))) {
        demand(method, method.getName() + "()");
      }
      return null;
    }

    @Override
    public Void visitVariable(VariableTree field, Void nothing) {
      boolean isConstantOfAnEnum = above().getKind() == Tree.Kind.ENUM;
      if (!isConstantOfAnEnum && isPublic(field.getModifiers())) {
        demand(field, field.getName() + "");
      }
      return null;
    }

    /**
     * Whether it is what a record does with its components, which the record's comment tells of.
     */
    private boolean isCompact(MethodTree method) {
      return above().getKind() == Tree.Kind.RECORD
          && method.getName().contentEquals("<init>")
          && method.getParameters().size() == components((ClassTree) above()).size();
    }

    private Tree above() {
      return getCurrentPath().getParentPath().getLeaf();
    }

    private static boolean isPublic(ModifiersTree modifiers) {
      return modifiers.getFlags().contains(Modifier.PUBLIC);
    }

    /** The components of a record. */
    private static Set<String> components(ClassTree type) {
      return type.getKind() != Tree.Kind.RECORD
          ? Set.of()
          : type.getMembers().stream()
              .filter(member -> member instanceof VariableTree)
              .map(member -> (VariableTree) member)
              .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
              .map(field -> field.getName() + "")
              .collect(Collectors.toCollection(TreeSet::new));
    }

    private void demand(Tree tree, String name) {
      if (comment() == null) {
        bare.add(place(tree) + " " + name);
      }
    }

    private void demandOf(ClassTree type, String component) {
      DocCommentTree comment = comment();
      if (comment != null && !(comment + "").contains("@param " + component + " ")) {
        bare.add(place(type) + " " + type.getSimpleName() + "." + component);
      }
    }

    private DocCommentTree comment() {
      TreePath path = getCurrentPath();
      return trees.getDocCommentTree(path);
    }

    private String place(Tree tree) {
      long start = sources.trees().getSourcePositions().getStartPosition(unit, tree);
      return Sources.place(unit, unit.getLineMap().getLineNumber(start));
    }
  }
}
