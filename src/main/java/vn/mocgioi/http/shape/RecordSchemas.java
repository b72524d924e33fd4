package vn.mocgioi.http.shape;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.clearance.Count;

/**
 * Records as schemas of OpenAPI 3.0. Names, order and what may be left out are what Jackson itself finds in the records,
 * so a schema cannot differ from what is written. Each record, enumeration and sealed interface is one component.
 */
public final class RecordSchemas {
    private static final String REFERENCE = "#/components/schemas/";
    private static final String ANSWER = "Answer";
    private static final Map<Class<?>, List<String>> SCALARS = Map.ofEntries(
            Map.entry(String.class, List.of("string", "")),
            Map.entry(LocalDate.class, List.of("string", "date")),
            Map.entry(Instant.class, List.of("string", "date-time")),
            Map.entry(BigDecimal.class, List.of("number", "")),
            Map.entry(double.class, List.of("number", "double")),
            Map.entry(int.class, List.of("integer", "int32")),
            Map.entry(Integer.class, List.of("integer", "int32")),
            Map.entry(long.class, List.of("integer", "int64")),
            Map.entry(Long.class, List.of("integer", "int64")),
            Map.entry(boolean.class, List.of("boolean", "")),
            Map.entry(Boolean.class, List.of("boolean", "")));

    private final Map<String, ObjectNode> components = new TreeMap<>();
    private final Map<String, Class<?>> owners = new TreeMap<>();

    /** A reference to the schema of a record or sealed interface, which is among the components from then on. */
    public ObjectNode of(Class<?> type) {
        String name = name(type);
        Class<?> owner = owners.putIfAbsent(name, type);
        if (owner == null) {
            components.put(
                    name,
                    type.isEnum() ? enumeration(type, false).put("description", EnumWords.of(type)) : whole(type));
        } else if (owner != type) {
            throw new IllegalStateException("two schemas are named " + name + ": " + owner + " and " + type);
        }
        return reference(name);
    }

    /** Puts a schema of another making among the components. */
    public ObjectNode of(String name, ObjectNode schema) {
        components.put(name, schema);
        return reference(name);
    }

    /** By name. */
    public Map<String, ObjectNode> components() {
        return components;
    }

    private static ObjectNode reference(String name) {
        return node().put("$ref", REFERENCE + name);
    }

    private static String name(Class<?> type) {
        String name = type.getSimpleName();
        if (type.isEnum() && type.isMemberClass()) {
            return type.getEnclosingClass().getSimpleName() + name;
        }
        return name.endsWith(ANSWER) ? name.substring(0, name.length() - ANSWER.length()) : name;
    }

    private ObjectNode whole(Class<?> type) {
        ObjectNode schema = node();
        Told told = type.getAnnotation(Told.class);
        if (told != null) {
            schema.put("description", told.value());
        }
        if (type.isSealed()) {
            ArrayNode choices = schema.putArray("oneOf");
            Arrays.stream(type.getPermittedSubclasses()).map(this::of).forEach(choices::add);
            return schema;
        }
        return schema.setAll(inline(type));
    }

    private ObjectNode inline(Class<?> type) {
        JsonFormat format = type.getAnnotation(JsonFormat.class);
        return format != null && format.shape() == JsonFormat.Shape.ARRAY ? tuple(type) : object(type);
    }

    private ObjectNode tuple(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Set<ObjectNode> items = Arrays.stream(components)
                .map(component -> member("", component, true))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        ObjectNode schema = node().put("type", "array");
        if (items.size() == 1) {
            schema.set("items", items.iterator().next());
        } else {
            items.forEach(schema.putObject("items").putArray("anyOf")::add);
            // which stands where can be said only from OpenAPI 3.1 on
            Arrays.stream(components)
                    .map(component -> member("", component, true))
                    .forEach(schema.putArray("x-prefixItems")::add);
        }
        return schema.put("minItems", components.length).put("maxItems", components.length);
    }

    private ObjectNode object(Class<?> type) {
        ObjectNode schema = node().put("type", "object");
        ArrayNode required = node().arrayNode();
        members(type, schema.putObject("properties"), required);
        return required.isEmpty() ? schema : schema.set("required", required);
    }

    private void members(Class<?> type, ObjectNode members, ArrayNode required) {
        BeanDescription bean = Shapes.MAPPER.getSerializationConfig().introspect(Shapes.MAPPER.constructType(type));
        Map<String, RecordComponent> components = Arrays.stream(type.getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, component -> component));
        for (BeanPropertyDefinition property : bean.findProperties()) {
            RecordComponent component = components.get(property.getInternalName());
            if (property.getPrimaryMember().hasAnnotation(JsonUnwrapped.class)) {
                members(component.getType(), members, required);
                continue;
            }
            JsonInclude.Value inclusion =
                    bean.findPropertyInclusion(JsonInclude.Value.empty()).withOverrides(property.findInclusion());
            boolean always = inclusion.getValueInclusion() != JsonInclude.Include.NON_NULL;
            members.set(property.getName(), member(property.getName(), component, always));
            if (always) {
                required.add(property.getName());
            }
        }
    }

    private ObjectNode member(String name, RecordComponent component, boolean always) {
        AnnotatedType type = component.getAnnotatedType();
        boolean nullable = always && type.isAnnotationPresent(Nullable.class);
        OneOf oneOf = component.getAnnotation(OneOf.class);
        SentAs sentAs = component.getAnnotation(SentAs.class);
        ObjectNode schema;
        if (sentAs != null) {
            schema = of(sentAs.value());
        } else if (oneOf != null) {
            schema = choices(Arrays.stream(oneOf.value()), nullable);
        } else {
            schema = schema(type, nullable);
        }
        String described = described(name, component);
        if (described.isEmpty()) {
            return schema;
        }
        return schema.has("$ref")
                ? node().put("description", described)
                        .set("allOf", node().arrayNode().add(schema))
                : schema.put("description", described);
    }

    /** What it is, and in which unit. */
    private static String described(String name, RecordComponent component) {
        Told told = component.getAnnotation(Told.class);
        return Stream.of(told == null ? "" : told.value(), unit(name, component.getType()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String unit(String name, Class<?> type) {
        if (type != BigDecimal.class && type != double.class) {
            return "";
        } else if (name.endsWith("_ha")) {
            return "In hectares, to 4 decimals.";
        } else if (name.endsWith("_ha_per_month")) {
            return "In hectares a month.";
        } else if (name.equals("m2") || name.endsWith("_m2")) {
            return "In m².";
        } else if (name.endsWith("_m")) {
            return "In metres.";
        } else if (name.endsWith("_deg")) {
            return "In degrees.";
        }
        return name.endsWith("percent") ? "In percent." : "";
    }

    private ObjectNode schema(AnnotatedType type) {
        return schema(type, type.isAnnotationPresent(Nullable.class));
    }

    private ObjectNode schema(AnnotatedType type, boolean nullable) {
        if (!(type instanceof AnnotatedParameterizedType generic)) {
            return schema((Class<?>) type.getType(), nullable);
        }
        AnnotatedType[] of = generic.getAnnotatedActualTypeArguments();
        boolean list = ((ParameterizedType) type.getType()).getRawType() == List.class;
        ObjectNode schema = node().put("type", list ? "array" : "object");
        schema.set(list ? "items" : "additionalProperties", schema(of[of.length - 1]));
        return nullable ? schema.put("nullable", true) : schema;
    }

    private ObjectNode schema(Class<?> type, boolean nullable) {
        List<String> scalar = SCALARS.get(type);
        if (scalar != null) {
            ObjectNode schema = node().put("type", scalar.get(0));
            if (!scalar.get(1).isEmpty()) {
                schema.put("format", scalar.get(1));
            }
            return nullable ? schema.put("nullable", true) : schema;
        } else if (type == Count.class) {
            return count(nullable);
        } else if (!nullable) {
            return of(type);
        } else if (type.isEnum()) {
            return enumeration(type, true);
        }
        // beside a reference nothing can be said, and so neither that it may be null
        return inline(type).put("nullable", true);
    }

    private static ObjectNode count(boolean nullable) {
        ObjectNode exact = node().put("type", "integer").put("format", "int64").put("minimum", 0);
        ObjectNode schema = node();
        schema.putArray("oneOf")
                .add(nullable ? exact.put("nullable", true) : exact)
                .add(node().put("type", "string").put("pattern", "^(<|>=)[0-9]+$"));
        return schema.put("description", "The number, or \"<5\" or \">=5\" where no more is told.");
    }

    private static ObjectNode enumeration(Class<?> type, boolean nullable) {
        return choices(
                Arrays.stream(type.getEnumConstants())
                        .map(constant -> Shapes.MAPPER.convertValue(constant, String.class)),
                nullable);
    }

    private static ObjectNode choices(Stream<String> texts, boolean nullable) {
        ObjectNode schema = node().put("type", "string");
        ArrayNode choices = schema.putArray("enum");
        texts.filter(Objects::nonNull).forEach(choices::add);
        if (nullable) {
            choices.addNull();
            schema.put("nullable", true);
        }
        return schema;
    }

    private static ObjectNode node() {
        return Shapes.MAPPER.createObjectNode();
    }
}
